import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { exportExchange } from '../../../src/shared/sharing/exchange-text.ts'
import type { ExchangeFormat } from '../../../src/shared/sharing/export-format.ts'
import { quoteForShell } from '../../../src/shared/sharing/quote-for-shell.ts'
import type { TracedRequest } from '../../../src/shared/trace.ts'

const request: TracedRequest = {
  method: 'POST',
  url: 'https://id.acme.example/token?x=[1]',
  headers: [
    [':authority', 'id.acme.example'],
    ['Host', 'id.acme.example'],
    ['Content-Length', '99'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['X-Empty', ''],
    ['Authorization', 'Basic «authorization»'],
  ],
  body: { text: "code=«code»&client_secret=«client_secret»&note=it's", size: 99 },
}

it('as curl', () => {
  expect(exportExchange(request, { as: 'curl' }).text).toBe(`curl --request 'POST' \\
  --globoff \\
  --url 'https://id.acme.example/token?x=[1]' \\
  --header 'Content-Type: application/x-www-form-urlencoded' \\
  --header 'X-Empty;' \\
  --header 'Authorization: Basic «authorization»' \\
  --data-raw 'code=«code»&client_secret=«client_secret»&note=it'\\''s'
`)
})

it('as HTTPie', () => {
  expect(
    exportExchange(request, { as: 'httpie' }).text,
  ).toBe(`http 'POST' 'https://id.acme.example/token?x=[1]' \\
  'Content-Type:application/x-www-form-urlencoded' \\
  'X-Empty;' \\
  'Authorization:Basic «authorization»' \\
  --raw='code=«code»&client_secret=«client_secret»&note=it'\\''s'
`)
})

it.each([
  ['@/home/me/.ssh/id_ed25519', "'X-A:\\@/home/me/.ssh/id_ed25519'"],
  ['=1', "'X-A:\\=1'"],
  ['=@/etc/passwd', "'X-A:\\=@/etc/passwd'"],
  ['a=@b', "'X-A:a=@b'"],
])('HTTPie takes the value %s for nothing but a value', (value, word) => {
  const headers = [['X-A', value]] as const
  expect(exportExchange({ ...request, headers }, { as: 'httpie' }).text).toContain(`  ${word} `)
})

it.each(['curl', 'httpie'] as const)('no header of a run from a file is an option of %s', (as) => {
  const headers = [
    ['--output', '/home/me/.bashrc'],
    ['x=@/etc/passwd', 'y'],
    ['@/etc/passwd', ''],
  ] as const
  const { text } = exportExchange({ method: 'GET', url: 'https://a.example/', headers }, { as })
  expect(text).not.toMatch(/'[-@]|=@|:@/)
})

describe.each(['curl', 'httpie', 'fetch'] as const)('as %s, nothing is written of', (as) => {
  it.each([
    // HTTPie would post that file to this host.
    ['an address in place of the method', 'evil.example', 'f=@/home/me/.ssh/id_ed25519'],
    ['an option in place of the method', '--output=/home/me/.bashrc', 'https://a.example/'],
    ['a method of two lines', 'GET\n', 'https://a.example/'],
    ['no method', '', 'https://a.example/'],
    ['an address that is an option', 'GET', '--output=/home/me/.bashrc'],
    ['an address that is a file', 'GET', '@/etc/passwd'],
    ['another scheme', 'GET', 'file:///etc/passwd'],
    ['a custom scheme', 'GET', 'com.acme.app://callback?code=1'],
  ])('%s', (_, method, url) => {
    const { text, warnings } = exportExchange({ method, url, headers: [] }, { as })
    const sentence = 'Only a request with a plain method to an http(s) address can be sent again.'
    expect(text).toBe(`${as === 'fetch' ? '//' : '#'} ${sentence}\n`)
    expect(warnings).toEqual([sentence])
  })
})

it('as fetch', () => {
  const { text } = exportExchange(request, { as: 'fetch' })
  expect(text).toContain('await fetch("https://id.acme.example/token?x=[1]", {')
  expect(text).toContain(`"body": "code=«code»&client_secret=«client_secret»&note=it's"`)
})

it('names the placeholders that are still to be filled in', () => {
  expect(exportExchange(request, { as: 'curl' }).warnings).toEqual([
    'Put the value in place of «authorization».',
    'Put the value in place of «code».',
    'Put the value in place of «client_secret».',
  ])
})

it('says that a body was cut off', () => {
  const body = { text: 'a=1', size: 99, truncated: true }
  expect(exportExchange({ ...request, headers: [], body }, { as: 'curl' }).warnings).toEqual([
    'The body is cut off: the trace kept only its beginning.',
  ])
})

it('puts revealed secrets back in the encoding of their place', () => {
  const values: Record<string, string> = {
    '«authorization»': 'YTpi',
    '«code»': 'c+/=',
    '«client_secret»': 'a b&c',
  }
  const { text, warnings } = exportExchange(request, { as: 'fetch', reveal: (p) => values[p] })
  expect(text).toContain('"Basic YTpi"')
  expect(text).toContain(`code=c%2B%2F%3D&client_secret=a%20b%26c&note=it's`)
  expect(warnings).toEqual([])
})

it('escapes a revealed secret in a JSON body', () => {
  const body = { text: '{"client_secret":"«client_secret»"}', size: 9 }
  const { text } = exportExchange(
    { method: 'POST', url: 'https://a/', headers: [], body },
    { as: 'curl', reveal: () => 'a"b' },
  )
  expect(text).toContain(`--data-raw '{"client_secret":"a\\"b"}'`)
})

it('quotes any text for a real shell', () => {
  const texts = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'))
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 20 }), (words) => {
      const script = `printf '%s\\0' ${words.map(quoteForShell).join(' ')}`
      expect(execFileSync('/bin/sh', ['-c', script]).toString().split('\0').slice(0, -1)).toEqual(
        words,
      )
    }),
    { numRuns: 30 },
  )
})

const hasCurl = spawnSync('curl', ['--version']).status === 0

it.skipIf(!hasCurl)('what is exported as curl sends the same request', async () => {
  expect(await receiveFrom((text) => execFileAsync('/bin/sh', ['-c', text]), 'curl')).toEqual(sent)
})

it('what is exported as fetch sends the same request', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const run = (text: string) => import(`data:text/javascript,${encodeURIComponent(text)}`)
  expect(await receiveFrom(run, 'fetch')).toEqual(sent)
  expect(log).toHaveBeenCalledWith(200, 'ok')
  log.mockRestore()
})

const sent = [
  { method: 'POST', url: '/token?x=[1]', body: "code=a%20b&client_secret=a%20b&note=it's" },
]

const execFileAsync = promisify(execFile)

/** What a server gets when the exported text is run. */
async function receiveFrom(
  run: (text: string) => Promise<unknown>,
  as: ExchangeFormat,
): Promise<readonly unknown[]> {
  const received: unknown[] = []
  const server = createServer((incoming, response) => {
    let body = ''
    incoming.on('data', (chunk) => {
      body += String(chunk)
    })
    incoming.on('end', () => {
      received.push({ method: incoming.method, url: incoming.url, body })
      response.end('ok')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    // A server that listens on a port has an address.
    const { port } = server.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/token?x=[1]`
    await run(exportExchange({ ...request, url }, { as, reveal: () => 'a b' }).text)
    return received
  } finally {
    server.close()
  }
}
