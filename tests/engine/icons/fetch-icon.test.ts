import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { HttpClient } from '../../../src/engine/http/http-client.ts'
import type { SendHttpRequest } from '../../../src/engine/http/http-message.ts'
import { fetchIcon, iconSizeLimit } from '../../../src/engine/icons/fetch-icon.ts'
import { leadNamesTo } from '../../support/name-look-up.ts'
import { listen } from '../../support/request-log-server.ts'

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)])
const svg = '<?xml version="1.0"?><!-- a sign --><svg xmlns="http://www.w3.org/2000/svg"></svg>'
const client = new HttpClient({ connections: 2 })
let server: Server
let origin: string
let requests = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    requests++
    const answers: Readonly<Record<string, () => void>> = {
      '/icon.png': () => response.writeHead(200, { 'content-type': 'text/plain' }).end(png),
      '/icon.svg': () => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(svg),
      '/packed.svg': () =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(svg)),
      '/page': () => response.writeHead(200, { 'content-type': 'image/png' }).end('<html></html>'),
      '/large': () => response.end(Buffer.concat([png, Buffer.alloc(iconSizeLimit)])),
      '/bomb': () =>
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.concat([png, Buffer.alloc(50 * iconSizeLimit)]))),
      '/moved': () => response.writeHead(302, { location: '/icon.png' }).end(),
      '/loop': () => response.writeHead(302, { location: '/loop' }).end(),
      '/inside': () => response.writeHead(302, { location: 'https://192.168.0.1/' }).end(),
      '/here': () => response.writeHead(302, { location: `${origin}/icon.png` }).end(),
      '/file': () => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    }
    const answer = answers[request.url ?? '']
    if (answer) answer()
    else response.writeHead(404).end()
  })
  origin = await listen(server)
})
afterEach(() => {
  vi.restoreAllMocks()
})
afterAll(async () => {
  await client.close()
  server.closeAllConnections()
  server.close()
})

/** The server under a name of its own, as it is found by the names of a network. */
const named = 'https://id.northwind.example'
const send: SendHttpRequest = (request, options) =>
  client.send({ ...request, url: request.url.replace(named, origin) }, options)

function fetchAt(url: string) {
  return fetchIcon(url, { send, signal: new AbortController().signal })
}

/** The second half of the sentence why there is no picture. */
async function reasonAt(url: string): Promise<string | undefined> {
  const icon = await fetchAt(url)
  return icon.kind === 'unavailable' ? icon.reason : undefined
}

describe('a picture', () => {
  test('is told by its bytes, whatever the server calls it', async () => {
    const dataUrl = `data:image/png;base64,${png.toString('base64')}`
    expect(await fetchAt(`${named}/icon.png`)).toEqual({ kind: 'icon', dataUrl })
  })

  test.each(['/icon.svg', '/packed.svg'])('may be an SVG (%s)', async (path) => {
    const dataUrl = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
    expect(await fetchAt(`${named}${path}`)).toEqual({ kind: 'icon', dataUrl })
  })

  test('is found behind a redirect', async () => {
    expect(await fetchAt(`${named}/moved`)).toMatchObject({ kind: 'icon' })
  })
})

describe('no picture', () => {
  test.each([
    ['/page', 'is no PNG'],
    ['/missing', 'status 404'],
    ['/large', 'more than 256 kB'],
    ['/bomb', 'is no PNG'],
    ['/loop', 'redirects more than 3 times'],
    [
      '/inside',
      'its address names 192.168.0.1, which is an address of this computer or its network',
    ],
    ['/here', 'its address is not encrypted'],
    ['/file', 'its address is not an https URL'],
  ])('comes of %s', async (path, reason) => {
    expect(await reasonAt(`${named}${path}`)).toContain(reason)
  })

  test.each([
    ['http://id.northwind.example/icon.png', 'is not encrypted'],
    ['https://192.168.0.1/icon.png', 'names 192.168.0.1'],
    ['https://localhost./icon.png', 'names localhost.'],
    ['https://ada:secret@id.example.com/icon.png', 'holds a user name or password'],
    ['javascript:alert(1)', 'is not an https URL'],
    ['data:image/png;base64,AAAA', 'is not an https URL'],
    ['no address', 'is not a URL'],
  ])('is asked for at %s', async (url, reason) => {
    const before = requests
    expect(await reasonAt(url)).toContain(`its address ${reason}`)
    expect(requests).toBe(before)
  })

  test('is asked for where a name leads to the network of this machine', async () => {
    leadNamesTo({ 'icons.northwind.example': ['10.0.0.1'] })
    const url = 'https://icons.northwind.example/icon.png'
    const icon = await fetchIcon(url, { send: client.send, signal: new AbortController().signal })
    expect(icon).toEqual({
      kind: 'unavailable',
      reason:
        'The icon cannot be shown: its name leads to 10.0.0.1, which is an address of this computer or its network.',
    })
  })

  test('is asked for on this machine', async () => {
    const before = requests
    expect(await reasonAt(`${origin}/icon.png`)).toContain('its address is not encrypted')
    expect(requests).toBe(before)
  })
})
