import { randomUUID } from 'node:crypto'
import { defaultBehaviour } from '../../../src/shared/behaviour.ts'
import { Redactor } from '../../../src/shared/redaction.ts'
import { emptyRun, type Run } from '../../../src/shared/run.ts'
import { buildConnection } from '../../builders/connection-builder.ts'

/** A run that finished just now, with whatever a test cares for. */
export function finishedRun(change: Partial<Run> = {}): Run {
  return {
    ...emptyRun({
      id: randomUUID(),
      connection: buildConnection({ options: { client_secret: '«client_secret»' } }),
      parameters: {},
      userAgent: 'http',
      behaviour: defaultBehaviour,
      startedAt: new Date().toISOString(),
    }),
    outcome: 'passed',
    durationMs: 120,
    profile: { user_id: 'oauth2|northwind|ada', email: 'ada@demo.example', identities: [] },
    trace: [
      {
        id: 't1',
        at: 1,
        kind: 'exchange',
        purpose: 'token-exchange',
        request: {
          method: 'POST',
          url: 'https://id.northwind.example/oauth2/token',
          headers: [['Content-Type', 'application/x-www-form-urlencoded']],
          body: { text: 'code=«code»', size: 40 },
        },
        response: {
          status: 200,
          statusText: 'OK',
          headers: [['content-type', 'application/json']],
          body: { text: '{"access_token":"«access_token»"}', size: 60 },
        },
        timings: { wait: 3 },
        durationMs: 4,
      },
      { id: 't2', at: 2, kind: 'note', name: 'callback.received', text: 'GET https://t.example/' },
    ],
    ...change,
  }
}

/** Days before now, as a run has it. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
}

/** A redactor that knows one token. */
export function secretsWith(token: string): Redactor {
  const secrets = new Redactor()
  secrets.add('access_token', token)
  return secrets
}
