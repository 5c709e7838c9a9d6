import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { directNetwork } from '../../../src/engine/http/network.ts'
import { reachHost } from '../../../src/engine/preflight/reach-host.ts'
import { listenInSilence } from '../../support/silent-server.ts'
import { startTlsServer } from '../../support/tls-server.ts'

const { signal } = new AbortController()

test('a certificate for localhost alone is none for the address of this machine', async () => {
  const server = await startTlsServer(undefined, 'name-only')
  onTestFinished(() => server.close())
  const file = new URL('../../fixtures/tls/name-only-certificate.pem', import.meta.url)
  const network = { ...directNetwork, certificates: [await readFile(file, 'utf8')] }
  const distrustedAt = async (hostname: string) => {
    const url = new URL(server.address)
    url.hostname = hostname
    const { secured } = await reachHost(url, network, signal, 10_000)
    return secured?.ok ? secured.value.distrusted : secured
  }
  expect(await distrustedAt('localhost')).toBeNull()
  expect(await distrustedAt('127.0.0.1')).toBe('ERR_TLS_CERT_ALTNAME_INVALID')
})

test('the limit holds where it takes longer to find the proxy', async () => {
  const url = new URL(`https://127.0.0.1:${await listenInSilence()}`)
  const proxyFor = () => delay(100, null)
  const reached = await reachHost(url, { ...directNetwork, proxyFor }, signal, 50)
  expect(JSON.stringify(reached)).toContain('ETIMEDOUT')
})
