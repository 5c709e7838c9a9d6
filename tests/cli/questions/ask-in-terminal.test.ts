import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askInTerminal } from '../../../src/cli/questions/ask-in-terminal.ts'
import type { CertificateQuestion, HttpLoginQuestion } from '../../../src/shared/run-question.ts'

const certificate: CertificateQuestion = {
  kind: 'certificate',
  host: 'login.example.com:8443',
  error: 'net::ERR_CERT_AUTHORITY_INVALID',
  reason: 'its TLS certificate comes from an unknown authority',
  certificate: {
    subject: 'login.example.com\u001b[2J',
    issuer: 'Example CA',
    validFrom: '2026-01-01T00:00:00.000Z',
    validUntil: '2027-01-01T00:00:00.000Z',
    serialNumber: '01',
    fingerprint: 'sha256/AAAA',
  },
}

const httpLogin: HttpLoginQuestion = {
  kind: 'http-login',
  host: 'login.example.com',
  port: 443,
  realm: 'staff',
  scheme: 'basic',
  isProxy: false,
  isRetry: false,
}

/** A terminal with a person who types these lines, each when the prompt before it is shown. */
function terminalWith(lines: readonly string[], { isTTY = true } = {}) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => {} })
  const output = new PassThrough()
  const waiting = [...lines]
  let shown = ''
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    // readline moves the cursor behind a prompt with a sequence of its own.
    if (/: (?:.\[\d+G)?$/s.test(text) && waiting.length > 0)
      setImmediate(() => input.write(`${waiting.shift()}\r`))
  })
  const gaveUp: true[] = []
  const ask = askInTerminal(() => void gaveUp.push(true), { input, output })
  return { ask, input, gaveUp, shown: () => shown }
}

const never = new AbortController().signal

test('a certificate is shown with its facts, which cannot steer the terminal', async () => {
  const { ask, shown } = terminalWith(['yes'])
  expect(await ask(certificate, never)).toEqual({ kind: 'certificate', trust: true })
  expect(shown()).toContain('The certificate of login.example.com:8443 is not trusted')
  expect(shown()).toContain('fingerprint    sha256/AAAA')
  expect(shown()).toContain('issued to      login.example.com\\u001b[2J\n')
})

test.each(['', 'y', 'no', 'yess'])('a certificate is not trusted for "%s"', async (line) => {
  const { ask } = terminalWith([line])
  expect(await ask(certificate, never)).toEqual({ kind: 'certificate', trust: false })
})

test('a password is asked for and not shown', async () => {
  const { ask, shown } = terminalWith(['ada', 'engine-1843'])
  expect(await ask(httpLogin, never)).toEqual({
    kind: 'http-login',
    credentials: { username: 'ada', password: 'engine-1843' },
  })
  expect(shown()).toContain(
    'The server login.example.com:443 wants a name and password for "staff".',
  )
  expect(shown()).toContain('Password: ')
  expect(shown()).not.toContain('engine')
})

test('an empty name goes on without credentials', async () => {
  const { ask } = terminalWith([''])
  expect(await ask(httpLogin, never)).toEqual({ kind: 'http-login', credentials: null })
})

test('a second question says that the first answer was refused', async () => {
  const { ask, shown } = terminalWith([''])
  await ask({ ...httpLogin, isRetry: true }, never)
  expect(shown()).toContain('did not accept that name and password')
})

test('where standard input is no terminal, both are refused at once', async () => {
  const { ask, shown } = terminalWith([], { isTTY: false })
  expect(await ask(certificate, never)).toEqual({ kind: 'certificate', trust: false })
  expect(await ask(httpLogin, never)).toEqual({ kind: 'http-login', credentials: null })
  expect(shown()).toBe('')
})

test('a question that is taken back rejects, and an input that ends gives up', async () => {
  const abort = new AbortController()
  const first = terminalWith([])
  const answer = first.ask(certificate, abort.signal)
  abort.abort(new Error('the login is over'))
  await expect(answer).rejects.toThrow()
  const second = terminalWith([])
  void second.ask(certificate, never)
  second.input.end()
  await expect.poll(() => second.gaveUp).toEqual([true])
})
