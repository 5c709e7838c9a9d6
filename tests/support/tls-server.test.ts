import { readFile } from 'node:fs/promises'
import { Agent, fetch, request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTlsServer, type TlsServer } from './tls-server.ts'

let server: TlsServer

beforeAll(async () => {
  server = await startTlsServer()
})
afterAll(() => server.close())

test('its certificate is refused because it is self-signed', async () => {
  await expect(fetch(server.address)).rejects.toMatchObject({
    cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  })
})

test('nothing but that is wrong with it', async () => {
  const file = new URL('../fixtures/tls/throwaway-certificate.pem', import.meta.url)
  const ca = await readFile(file, 'utf8')
  const dispatcher = new Agent({ connect: { ca } })
  const { body } = await request(server.address, { dispatcher })
  expect(await body.text()).toBe('only who trusts this certificate can read this\n')
  await dispatcher.close()
})
