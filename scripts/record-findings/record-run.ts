import { followUpRun } from '../../src/engine/follow-ups/follow-up-run.ts'
import { createProfileScriptEngine } from '../../src/engine/profile-script/create-engine.ts'
import { runConnection } from '../../src/engine/run-connection.ts'
import { createHttpUserAgent } from '../../src/engine/user-agents/http-user-agent.ts'
import { startPlayground } from '../../src/playground/start-playground.ts'
import { applyConnectionEdits } from '../../src/shared/connection-edits.ts'
import { playgroundPort } from '../../src/shared/connection-samples.ts'
import { demoConnection } from '../../src/shared/faults/demo-connection.ts'
import type { Run } from '../../src/shared/run.ts'
import type { Recording } from '../../tests/diagnosis/recordings/recordings.ts'

/**
 * Runs the demo connection against a playground of its own. Secrets in what comes of it are masked
 * as in every run; its port is the usual one, so that recordings differ only in what matters.
 */
export async function recordRun({ fault, edits, parameters, followUp }: Recording): Promise<Run> {
  const playground = await startPlayground({ port: 0, fault: fault ?? undefined })
  const scripts = createProfileScriptEngine()
  try {
    const port = new URL(playground.address).port
    const edited = applyConnectionEdits(demoConnection(playground.address, fault), edits)
    const shared = {
      connection: withPort(edited, String(playgroundPort), port),
      userAgent: createHttpUserAgent(),
      scripts,
      signal: AbortSignal.timeout(120_000),
    }
    const login = await runConnection({ ...shared, parameters })
    const run = followUp ? await followUpRun({ ...shared, ...login, task: followUp }) : login.run
    return withPort(run, port, String(playgroundPort))
  } finally {
    await Promise.all([scripts.close(), playground.close()])
  }
}

function withPort<T>(value: T, from: string, to: string): T {
  const text = JSON.stringify(value).replaceAll(
    new RegExp(`(127\\.0\\.0\\.1(?::|%3A))${from}\\b`, 'g'),
    `$1${to}`,
  )
  // What is written is what was read, but for the digits of a port.
  return JSON.parse(text) as T
}

/** A run as text, an event of its trace in each line. */
export function formatRecording({ trace, ...rest }: Run): string {
  const head = JSON.stringify(rest).slice(0, -1)
  return `${head},"trace":[\n${trace.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`
}
