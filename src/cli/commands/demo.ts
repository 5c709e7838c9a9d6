import { Command } from 'commander'
import { createHttpUserAgent } from '../../engine/user-agents/http-user-agent.ts'
import { demoConnection, demoUser } from '../../shared/faults/demo-connection.ts'
import {
  describeFault,
  type FaultName,
  faultGroups,
  listFaults,
} from '../../shared/faults/faults.ts'
import type { FollowUpTask } from '../../shared/follow-up.ts'
import { parseFault } from '../fault-option.ts'
import { reportFaults } from '../report/report-faults.ts'
import { runInTerminal } from '../run-in-terminal.ts'

const timeLimit = 60_000

interface DemoOptions {
  readonly fault?: FaultName
  readonly listFaults?: true
  readonly json?: boolean
}

export function demoCommand(): Command {
  return new Command('demo')
    .description('start the playground, log a demo user in, and show the profile')
    .option('--fault <NAME>', 'let the playground misbehave in this way', parseFault)
    .option(
      '--list-faults',
      'print the faults and nothing else: each with what it does, into a pipe only the names',
    )
    .option('--json', 'print the run, or with --list-faults the list, as JSON and nothing else')
    .action(demo)
}

async function demo({ fault, listFaults: list, json = false }: DemoOptions): Promise<void> {
  if (list) {
    console.log(listOf(json))
    return
  }
  // The authorization server takes 200 ms to load, which the other commands need not pay.
  const { startPlayground } = await import('../../playground/start-playground.ts')
  const playground = await startPlayground({ port: 0, fault })
  try {
    if (!json) console.log(`The playground is at ${playground.address}; "${demoUser}" signs in.`)
    if (!json) console.log(fault ? `Fault: ${describeFault(fault).effect}\n` : '')
    process.exitCode = await runInTerminal({
      connection: demoConnection(playground.address, fault ?? null),
      parameters: {},
      userAgent: createHttpUserAgent(),
      timeLimit,
      followUps: followUpsOf(fault),
      json,
    })
  } finally {
    await playground.close()
  }
}

/** What reads a pipe wants the names, as `--fault` takes them; a person wants to know what they do. */
function listOf(json: boolean): string {
  if (json) return JSON.stringify(listed(), null, 2)
  return process.stdout.isTTY
    ? reportFaults()
    : listFaults()
        .map(({ name }) => name)
        .join('\n')
}

function listed() {
  return faultGroups.flatMap(({ title: group, faults }) =>
    faults.map(({ name, title, effect }) => ({ name, group, title, effect })),
  )
}

function followUpsOf(fault: FaultName | undefined): readonly FollowUpTask[] {
  const task = fault === undefined ? undefined : describeFault(fault).followUp
  return task === undefined ? [] : [task]
}
