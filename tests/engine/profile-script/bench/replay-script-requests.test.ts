import { expect, test } from 'vitest'
import { readHar } from '../../../../src/engine/profile-script/bench/har.ts'
import {
  type RecordedExchange,
  recordedFromRun,
} from '../../../../src/engine/profile-script/bench/recorded-exchange.ts'
import { replayScriptRequests } from '../../../../src/engine/profile-script/bench/replay-script-requests.ts'
import { Redactor } from '../../../../src/shared/redaction.ts'
import type { Body, Exchange } from '../../../../src/shared/trace.ts'

const options = { signal: new AbortController().signal, timeoutMs: 1_000, maxResponseSize: 1_000 }

function recorded(url: string, body: string, requestBody = ''): RecordedExchange {
  return {
    method: requestBody === '' ? 'GET' : 'POST',
    url,
    requestBody,
    answer: { kind: 'answered', status: 200, statusText: '', headers: [], body: Buffer.from(body) },
  }
}

function answeredWith(body: Body): Exchange {
  return {
    kind: 'exchange',
    id: 't1',
    at: 0,
    purpose: 'profile-script',
    request: { method: 'GET', url: 'https://a.example/x', headers: [] },
    response: { status: 200, statusText: 'OK', headers: [], body },
    timings: {},
    durationMs: 1,
  }
}

async function ask(send: ReturnType<typeof replayScriptRequests>, url: string, body?: string) {
  const method = body === undefined ? 'GET' : 'POST'
  const outcome = await send({ method, url, headers: [], body }, options)
  return outcome.kind === 'answered'
    ? Buffer.from(outcome.response.body).toString()
    : outcome.failure.code
}

const [a, b] = ['https://a.example/x', 'https://b.example/y'] as const

test('equal requests get their answers in order, then the last one again', async () => {
  const redactor = new Redactor()
  const list = [recorded(a, '1'), recorded(b, '2'), recorded(a, '3')]
  const send = replayScriptRequests(list, { matching: 'lenient', redactor })
  expect([await ask(send, b), await ask(send, a), await ask(send, a), await ask(send, a)]).toEqual([
    '2',
    '1',
    '3',
    '3',
  ])
})

test('strict matching wants every request to be the next recorded one', async () => {
  const redactor = new Redactor()
  const list = [recorded(a, '1'), recorded(b, '2', 'body')]
  const send = replayScriptRequests(list, { matching: 'strict', redactor })
  expect(await ask(send, b, 'body')).toBe('REPLAY_NO_MATCH')
  expect(await ask(send, a)).toBe('1')
  expect(await ask(send, b, 'other')).toBe('REPLAY_NO_MATCH')
  expect(await ask(send, b, 'body')).toBe('2')
  expect(await ask(send, a)).toBe('REPLAY_NO_MATCH')
})

test('a masked recording answers a URL with the real token in it', async () => {
  const redactor = new Redactor()
  redactor.add('access_token', 'secret-token')
  const list = [recorded('https://a.example/me?access_token=«access_token:2»', '1')]
  const send = replayScriptRequests(list, { matching: 'lenient', redactor })
  expect(await ask(send, 'https://a.example/me?access_token=secret-token')).toBe('1')
})

test.each(['strict', 'lenient'] as const)(
  'a sign of per cent is no code to be read: %s',
  async (matching) => {
    const url = 'https://a.example/x?q=100%'
    const list = [recorded(url, '1', '{"discount":"100%"}')]
    const send = replayScriptRequests(list, { matching, redactor: new Redactor() })
    expect(await ask(send, url, '{"discount":"100%"}')).toBe('1')
  },
)

test('what the recording does not hold whole is no answer', async () => {
  const trace = [
    answeredWith({ text: '{"id":', size: 10_000_000, truncated: true }),
    answeredWith({ text: '(123 bytes that are not text)', size: 123 }),
    answeredWith({ text: 'whole', size: 5 }),
  ]
  const answers = recordedFromRun({ trace }).map(({ answer }) =>
    answer.kind === 'failed' ? answer.code : Buffer.from(answer.body).toString(),
  )
  expect(answers).toEqual(['RECORDING_INCOMPLETE', 'RECORDING_INCOMPLETE', 'whole'])
})

test('a HAR entry keeps binary bodies, drops transport headers, and may hold no response', () => {
  const content = { text: '/w==', encoding: 'base64' }
  const headers = [
    { name: 'Content-Encoding', value: 'br' },
    { name: 'Content-Type', value: 'image/png' },
  ]
  const request = { method: 'GET', url: a }
  const [image, none] = readHar({
    log: {
      entries: [
        { request, response: { status: 200, statusText: 'OK', headers, content } },
        { request, response: { status: 0 } },
      ],
    },
  })
  expect(image?.answer).toEqual({
    kind: 'answered',
    status: 200,
    statusText: 'OK',
    headers: [['content-type', 'image/png']],
    body: Buffer.from([255]),
  })
  expect(none?.answer).toMatchObject({ kind: 'failed', code: 'NO_RECORDED_ANSWER' })
})
