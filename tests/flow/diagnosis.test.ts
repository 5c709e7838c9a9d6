import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createProfileScriptEngine } from '../../src/engine/profile-script/create-engine.ts'
import type { ProfileScriptEngine } from '../../src/engine/profile-script/profile-script.ts'
import { createHttpUserAgent } from '../../src/engine/user-agents/http-user-agent.ts'
import { startPlayground } from '../../src/playground/start-playground.ts'
import type { Connection } from '../../src/shared/connection.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import type { RunEvent } from '../../src/shared/run.ts'
import { runAndDiagnose } from '../../src/workbench/run-and-diagnose.ts'
import { startSecondServer } from '../support/second-server.ts'
import { secondServerConnection } from '../support/second-server-connection.ts'

let scripts: ProfileScriptEngine
beforeAll(() => {
  scripts = createProfileScriptEngine()
})
afterAll(() => scripts.close())

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

function run(connection: Connection, onEvent?: (event: RunEvent) => void) {
  const signal = new AbortController().signal
  const userAgent = createHttpUserAgent()
  return runAndDiagnose({ connection, parameters: {}, userAgent, scripts, signal, onEvent })
}

describe('runAndDiagnose', () => {
  it('finds nothing to mend in a good login, and says that the ID token holds', async () => {
    const playground = await startPlayground({ port: 0 })
    closers.push(() => playground.close())
    const sample = playgroundConnection(playground.address)
    const options = { ...sample.options, authParams: { demo_user: 'ada' } }
    const result = await run({ ...sample, options })
    expect(result.run.findings.filter((f) => f.severity !== 'info')).toEqual([])
    expect(result.run.findings.map((f) => f.code)).toContain('id-token-verified')
  })

  it('names the missing Basic header as the cause, before the run’s end is told', async () => {
    const server = await startSecondServer()
    closers.push(server.close)
    const connection = secondServerConnection(server.address)
    const kinds: string[] = []
    const result = await run(
      { ...connection, options: { ...connection.options, customHeaders: {} } },
      ({ kind }) => kinds.push(kind),
    )
    expect(result.run.findings[0]).toMatchObject({
      code: 'client-auth-basic-wanted',
      severity: 'error',
      fix: {
        edits: [
          { path: ['options', 'customHeaders', 'Authorization'], computed: 'basic-authorization' },
          // Strict servers refuse a client that authenticates in two ways (RFC 6749 §2.3).
          { path: ['options', 'client_secret'], value: '' },
        ],
      },
    })
    expect(kinds.slice(-2)).toEqual(['findings', 'run-finished'])
  })
})
