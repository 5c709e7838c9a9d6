import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerFromBundle, registerAppScheme, serveBundle } from '../../src/main/app-protocol.ts'
import { FakeProtocol } from './fake-electron/fake-protocol.ts'

let folder = ''
let root = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-bundle-'))
  root = join(folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'assets', 'index.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'not for pages')
  mkdirSync(join(folder, 'renderer-2'))
  writeFileSync(join(folder, 'renderer-2', 'secret.txt'), 'not for pages')
})

afterAll(() => rmSync(folder, { recursive: true }))

function get(url: string, method = 'GET'): Promise<Response> {
  return answerFromBundle({ url, method }, root)
}

test('the page is at the root and under its name', async () => {
  for (const url of ['app://bundle/', 'app://bundle/index.html', 'app://bundle/index.html?a=1#b']) {
    const response = await get(url)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<!doctype html>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  }
})

test('a script has its type', async () => {
  const response = await get('app://bundle/assets/index.js')
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

test.each(['app://bundle/', 'app://bundle/missing.js'])('%s carries the policies', async (url) => {
  const { headers } = await get(url)
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

describe('nothing outside the bundle is served', () => {
  test.each([
    'app://bundle/../secret.txt',
    'app://bundle/%2e%2e/secret.txt',
    'app://bundle/..%2fsecret.txt',
    'app://bundle/..%5csecret.txt',
    'app://bundle/assets/..%2f..%2fsecret.txt',
    'app://bundle/..%2frenderer-2/secret.txt',
    'app://bundle//etc/passwd',
    'app://bundle/%2fetc%2fpasswd',
    'app://bundle/index.html%00.txt',
    'app://bundle/%E0%A4%A',
    'app://bundle/assets',
    'app://bundle/assets/',
    'app://other/index.html',
    'app://user@bundle/index.html',
    'file:///etc/passwd',
    'not a url',
  ])('%s is not found', async (url) => {
    const response = await get(url)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })
})

test('methods that change something are refused', async () => {
  const response = await get('app://bundle/', 'POST')
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD')
})

test('HEAD has no body', async () => {
  const response = await get('app://bundle/', 'HEAD')
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
})

test('the scheme is standard and secure and gets around no policy', () => {
  const protocol = new FakeProtocol()
  registerAppScheme(protocol)
  expect(protocol.privileged).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
})

test('the handler serves the bundle', async () => {
  const protocol = new FakeProtocol()
  serveBundle(protocol, root)
  const response = await protocol.answer('app://bundle/index.html', {
    method: 'GET',
    body: undefined,
  })
  expect(response?.status).toBe(200)
})
