import { Command } from 'commander'
import { demoUsers } from '../../playground/demo-users.ts'
import { scopeMeanings } from '../../playground/scopes.ts'
import { playgroundClient, playgroundPort } from '../../shared/connection-samples.ts'
import { demoConnection } from '../../shared/faults/demo-connection.ts'
import { describeFault, type FaultName } from '../../shared/faults/faults.ts'
import { BadUsage } from '../bad-usage.ts'
import { parseFault } from '../fault-option.ts'
import { awaitInterruption } from '../interruption.ts'
import { parsePort } from '../option-values.ts'
import { indent } from '../report/style.ts'
import { writeOutputFile } from '../write-output-file.ts'

export function playgroundCommand(): Command {
  return new Command('playground')
    .description('run the built-in demo authorization server until Ctrl-C')
    .option('--port <N>', 'the port of 127.0.0.1, 0 for a free one', parsePort, playgroundPort)
    .option('--fault <NAME>', 'misbehave in this way; "demo --list-faults" names them', parseFault)
    .option(
      '--connection <FILE>',
      'write a connection to it there, with which Ada signs in without a page; "run FILE" runs it',
    )
    .action(servePlayground)
}

interface PlaygroundCommandOptions {
  readonly port: number
  readonly fault?: FaultName
  readonly connection?: string
}

async function servePlayground({
  port,
  fault,
  connection: file,
}: PlaygroundCommandOptions): Promise<void> {
  const interruption = awaitInterruption()
  const { startPlayground } = await import('../../playground/start-playground.ts')
  const playground = await startPlayground({ port, fault }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new BadUsage(`port ${port} of 127.0.0.1 is taken; choose another one with --port.`)
    throw error
  })
  const { address } = playground
  try {
    const connection = demoConnection(address, fault ?? null)
    if (file !== undefined) await writeOutputFile(file, `${JSON.stringify(connection, null, 2)}\n`)
    console.log(`The playground is at ${address}. Ctrl-C ends it.`)
    if (fault) console.log(`Fault: ${describeFault(fault).effect}`)
    console.log(`\n${indent(howToUse(address).join('\n'), 2)}`)
    if (file !== undefined) console.log(`\nWritten to ${file}: a connection to it, for "run".`)
    await interruption.happened
  } finally {
    await playground.close()
    interruption.stopWaiting()
  }
}

function howToUse(address: string): readonly string[] {
  const { client_id, client_secret } = playgroundClient
  const users = demoUsers.map(({ username, password }) => `${username} / ${password}`)
  return [
    `client id       ${client_id}`,
    `client secret   ${client_secret}, in the body or as HTTP Basic`,
    'redirect URI    any',
    `users           ${users.join(', ')}`,
    `scopes          ${Object.keys(scopeMeanings).join(' ')}`,
    `endpoints       ${address}/.well-known/openid-configuration`,
    `all of this     ${address}/`,
    'without a page  demo_user=ada in the authorization request, for example in authParams',
  ]
}
