import { Command } from 'commander'
import { playgroundPort } from '../../shared/connection-samples.ts'
import { describeFault, type FaultName } from '../../shared/faults/faults.ts'
import { BadUsage } from '../bad-usage.ts'
import { parseFault } from '../fault-option.ts'
import { awaitInterruption } from '../interruption.ts'
import { parsePort } from '../option-values.ts'

export function playgroundCommand(): Command {
  return new Command('playground')
    .description('run the built-in demo authorization server until Ctrl-C')
    .option('--port <N>', 'the port of 127.0.0.1, 0 for a free one', parsePort, playgroundPort)
    .option('--fault <NAME>', 'misbehave in this way; "demo --list-faults" names them', parseFault)
    .action(servePlayground)
}

interface PlaygroundCommandOptions {
  readonly port: number
  readonly fault?: FaultName
}

async function servePlayground({ port, fault }: PlaygroundCommandOptions): Promise<void> {
  const interruption = awaitInterruption()
  const { startPlayground } = await import('../../playground/start-playground.ts')
  const playground = await startPlayground({ port, fault }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new BadUsage(`port ${port} of 127.0.0.1 is taken; choose another one with --port.`)
    throw error
  })
  console.log(`The playground is at ${playground.address}. Ctrl-C ends it.`)
  if (fault) console.log(`Fault: ${describeFault(fault).effect}`)
  await interruption.happened
  await playground.close()
  interruption.stopWaiting()
}
