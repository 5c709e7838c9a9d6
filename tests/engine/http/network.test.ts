import { describe, expect, test } from 'vitest'
import { environmentNetwork } from '../../../src/engine/http/environment-network.ts'
import {
  addressOfProxy,
  browserBypassRules,
  directNetwork,
  goesDirectly,
  readProxyUrl,
} from '../../../src/engine/http/network.ts'

describe('goesDirectly', () => {
  test.each([
    ['https://example.com', ['example.com'], true],
    ['https://id.example.com', ['example.com'], true],
    ['https://id.example.com', ['.example.com'], true],
    ['https://example.com', ['*.example.com'], false],
    ['https://id.example.com', ['*.example.com'], true],
    ['https://notexample.com', ['example.com'], false],
    ['https://example.com', ['example.com:8443'], false],
    ['https://example.com:8443', ['example.com:8443'], true],
    ['http://example.com', ['example.com:80'], true],
    ['https://[2001:db8::1]:8443', ['[2001:db8::1]:8443'], true],
    ['https://[2001:db8::1]', ['[2001:db8::1]'], true],
    ['https://[2001:db8::1]', ['2001:db8::1'], true],
    ['https://[2001:db8::1]:8443', ['2001:db8::1'], true],
    ['https://[2001:db8::2]', ['[2001:db8::1]'], false],
    ['https://example.com', ['*'], true],
    ['https://EXAMPLE.com.', ['Example.COM'], true],
    ['https://example.com', ['', '.'], false],
  ])('%s with %j: %s', (url, bypass, expected) => {
    expect(goesDirectly(new URL(url), bypass)).toBe(expected)
  })

  test.each(['http://127.0.0.1:4410', 'http://localhost', 'http://[::1]', 'http://a.localhost'])(
    'never takes a proxy to %s',
    (url) => expect(goesDirectly(new URL(url), [])).toBe(true),
  )
})

describe('readProxyUrl', () => {
  test('reads the credentials, and takes a bare host for http', () => {
    expect(readProxyUrl('http://ada:p%40ss@proxy.example.com:8080/')).toEqual({
      origin: 'http://proxy.example.com:8080',
      credentials: { username: 'ada', password: 'p@ss' },
    })
    expect(readProxyUrl('proxy.example.com:3128')?.origin).toBe('http://proxy.example.com:3128')
  })

  test.each([
    'socks5://proxy.example.com',
    'http://',
    'http://%zz:x@proxy.example.com',
    'file:///x',
  ])('refuses %s', (text) => expect(readProxyUrl(text)).toBeNull())
})

test.each([
  ['http://proxy.example.com', { host: 'proxy.example.com', port: 80 }, 'proxy.example.com'],
  ['https://proxy.example.com', { host: 'proxy.example.com', port: 443 }, 'proxy.example.com'],
  ['https://10.0.0.1:8443', { host: '10.0.0.1', port: 8443 }, ''],
  ['http://[2001:db8::1]:3128', { host: '2001:db8::1', port: 3128 }, ''],
])('the proxy %s listens at %j', (origin, place, servername) => {
  expect(addressOfProxy({ origin, credentials: null })).toEqual({ ...place, servername })
})

test('the environment gives each scheme its proxy, small letters first', async () => {
  const network = environmentNetwork({
    HTTPS_PROXY: 'http://big.example.com:1',
    https_proxy: 'http://small.example.com:1',
    ALL_PROXY: 'http://all.example.com:1',
    NO_PROXY: 'direct.example.com, other.example.com',
  })
  const proxyOf = async (url: string) => (await network.proxyFor(new URL(url)))?.origin
  expect(await proxyOf('https://id.example.com')).toBe('http://small.example.com:1')
  expect(await proxyOf('http://id.example.com')).toBe('http://all.example.com:1')
  expect(await proxyOf('https://direct.example.com')).toBeUndefined()
})

test.each([
  ['ALL_PROXY', 'socks5://ada:a-proxy-password@proxy.example.com:1080'],
  ['HTTPS_PROXY', 'http://'],
  ['HTTPS_PROXY', 'http://%zz:x@proxy.example.com'],
])('%s with a proxy that cannot be used is never passed by', async (name, address) => {
  const network = environmentNetwork({ [name]: address, NO_PROXY: 'direct.example.com' })
  await expect(network.proxyFor(new URL('https://id.example.com'))).rejects.toMatchObject({
    code: 'ERR_NO_SUPPORTED_PROXIES',
    message: `${name} names a proxy that cannot be used; it must be like http://proxy.example.com:8080`,
  })
  expect(await network.proxyFor(new URL('https://direct.example.com'))).toBeNull()
  expect(await network.proxyFor(new URL('http://127.0.0.1:4410'))).toBeNull()
})

test('a window has its proxy also where the host that it opens on goes around it', async () => {
  const { proxyFor, windowProxyFor } = environmentNetwork({
    HTTPS_PROXY: 'http://proxy.example.com:1',
    HTTP_PROXY: 'socks5://proxy.example.com:2',
    NO_PROXY: 'direct.example.com',
  })
  expect(await proxyFor(new URL('https://direct.example.com'))).toBeNull()
  for (const url of ['https://direct.example.com', 'https://127.0.0.1:4410', 'https://x.example'])
    expect((await windowProxyFor(new URL(url)))?.origin).toBe('http://proxy.example.com:1')
  await expect(windowProxyFor(new URL('http://x.example'))).rejects.toThrow('HTTP_PROXY names')
  expect(await windowProxyFor(new URL('http://127.0.0.1:4410'))).toBeNull()
  expect(await directNetwork.windowProxyFor(new URL('https://x.example'))).toBeNull()
})

test('Chromium’s rules reach what is below a name, as ours do', () => {
  const network = {
    ...directNetwork,
    bypass: [
      'example.com',
      '.a.example',
      '.c.example:8443',
      '*.b.example',
      '10.0.0.1',
      '2001:db8::1',
      '.',
    ],
  }
  expect(browserBypassRules(network).slice(4)).toEqual([
    'example.com',
    '*.example.com',
    'a.example',
    '*.a.example',
    'c.example:8443',
    '*.c.example:8443',
    '*.b.example',
    '10.0.0.1',
    '[2001:db8::1]',
  ])
})
