import { describe, expect, test } from 'vitest'
import { fromWorkerSchema } from '../../../src/engine/profile-script/worker-message-schema.ts'

const request = { method: 'GET', url: 'http://127.0.0.1/', headers: [] }

describe('what the engine does not take from its worker', () => {
  const refused: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    'an unknown kind': { kind: 'evaluate', code: '1' },
    'a method that is no text': {
      kind: 'send',
      id: 1,
      gzip: false,
      request: { ...request, method: 7 },
    },
    'an id that is no number': { kind: 'send', id: '1', gzip: false, request },
    'headers that are no pairs': {
      kind: 'send',
      id: 1,
      gzip: false,
      request: { ...request, headers: [['a']] },
    },
    'a time-out that is none': { kind: 'send', id: 1, gzip: false, timeoutMs: -1, request },
    'a console level that does not exist': { kind: 'console', level: 'fatal', text: '' },
    'a console line of no place': { kind: 'console', level: 'log', text: '', line: 0.5 },
    'a console text without end': { kind: 'console', level: 'log', text: 'x'.repeat(3 * 2 ** 20) },
    'a warning without a code': { kind: 'warning', code: 'Not A Code', message: '' },
    'an error of an unknown code': {
      kind: 'settled',
      outcome: { kind: 'failed', error: { code: 'x', message: '' } },
    },
    'a message of an error without end': {
      kind: 'settled',
      outcome: { kind: 'failed', error: { code: 'script-threw', message: 'x'.repeat(100_001) } },
    },
    'a profile that is no text': { kind: 'settled', outcome: { kind: 'profile', profile: {} } },
  }
  test.each(Object.entries(refused))('%s', (_, message) => {
    expect(fromWorkerSchema.safeParse(message).success).toBe(false)
  })
})

test('a request passes', () => {
  const message = {
    kind: 'send',
    id: 1,
    gzip: false,
    request: { ...request, body: new Uint8Array(1) },
  }
  expect(fromWorkerSchema.safeParse(message)).toMatchObject({ success: true, data: message })
})
