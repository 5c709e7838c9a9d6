import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { directNetwork, type Network, proxiedNetwork } from '../../../src/engine/http/network.ts'
import { RunClock } from '../../../src/engine/run-clock.ts'
import { TraceRecorder } from '../../../src/engine/trace-recorder.ts'
import { decideByAsking } from '../../../src/main/embedded-window/decide-by-asking.ts'
import { setSessionProxy } from '../../../src/main/embedded-window/session-network.ts'
import { createSystemNetwork, firstProxyOf } from '../../../src/main/system-network.ts'
import { Redactor } from '../../../src/shared/redaction.ts'
import {
  type OwnAuthorityProvider,
  startOwnAuthorityProvider,
} from '../../support/own-authority-provider.ts'

const url = 'https://login.example.com/authorize'
const credentials = { username: 'ada', password: 'a-proxy-password' }
const proxied = proxiedNetwork(
  { origin: 'http://proxy.example.com:8080', credentials },
  ['in.example.com'],
  [],
)

async function proxyConfigWith(network: Network | undefined) {
  let given: Electron.ProxyConfig | null = null
  const session = {
    setProxy: async (config: Electron.ProxyConfig) => {
      given = config
    },
  }
  await setSessionProxy(session, { url, network })
  return given
}

describe('the proxy of a login’s session', () => {
  test('is the system’s, none, or the one of the settings', async () => {
    expect(await proxyConfigWith(undefined)).toEqual({ mode: 'system' })
    expect(await proxyConfigWith({ ...directNetwork, isSystem: true })).toEqual({ mode: 'system' })
    expect(await proxyConfigWith(directNetwork)).toEqual({ mode: 'direct' })
    expect(await proxyConfigWith(proxied)).toEqual({
      mode: 'fixed_servers',
      proxyRules: 'http://proxy.example.com:8080',
      proxyBypassRules: 'localhost;*.localhost;127.0.0.1;[::1];in.example.com;*.in.example.com',
    })
  })

  test('is set also where the login begins at a host that goes around it', async () => {
    const bypassed = proxiedNetwork(
      { origin: 'http://proxy:1', credentials },
      [new URL(url).host],
      [],
    )
    expect(await proxyConfigWith(bypassed)).toMatchObject({
      mode: 'fixed_servers',
      proxyRules: 'http://proxy:1',
      proxyBypassRules: expect.stringMatching(/;login\.example\.com;/),
    })
    const { decider } = decide(bypassed)
    const authInfo = { host: 'proxy', port: 1, realm: '', scheme: 'basic', isProxy: true }
    expect(await decider.giveCredentials({ authInfo, isRetry: false })).toEqual(credentials)
  })

  test('gets the credentials of the settings, once, and shows them nowhere', async () => {
    const { decider, notes } = decide(proxied)
    const wanted = (host: string, isRetry: boolean) => ({
      authInfo: { host, port: 8080, realm: 'corporate', scheme: 'basic', isProxy: true },
      isRetry,
    })
    expect(await decider.giveCredentials(wanted('proxy.example.com', false))).toEqual(credentials)
    expect(await decider.giveCredentials(wanted('proxy.example.com', true))).toBeNull()
    expect(await decider.giveCredentials(wanted('evil.example.com', false))).toBeNull()
    expect(JSON.stringify(notes)).not.toContain('a-proxy-password')
  })
})

describe('a certificate that Chromium does not trust', () => {
  let provider: OwnAuthorityProvider
  beforeEach(async () => {
    provider = await startOwnAuthorityProvider()
  })
  afterEach(() => provider.close())

  const refused = async (fingerprint?: string) => {
    const file = new URL('../../fixtures/tls/throwaway-issued-certificate.pem', import.meta.url)
    const { raw } = new X509Certificate(await readFile(file))
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(raw))
    const sha256 = `sha256/${Buffer.from(digest).toString('base64')}`
    return {
      url: provider.address,
      error: 'net::ERR_CERT_AUTHORITY_INVALID',
      certificate: {
        subjectName: 'id.northwind.example',
        issuerName: 'Northwind Test Authority',
        validStart: 0,
        validExpiry: 4_000_000_000,
        serialNumber: '01',
        fingerprint: fingerprint ?? sha256,
      } as Electron.Certificate,
    }
  }

  test('is trusted where an authority of the settings vouches for it', async () => {
    const { decider, notes } = decide({ ...directNetwork, certificates: [provider.certificate] })
    expect(await decider.trustCertificate(await refused())).toBe(true)
    expect(notes[0]).toContain('leads to an authority that was added')
  })

  test('is refused without one, for another certificate, and for another fault', async () => {
    const network = { ...directNetwork, certificates: [provider.certificate] }
    expect(await decide(directNetwork).decider.trustCertificate(await refused())).toBe(false)
    expect(await decide(network).decider.trustCertificate(await refused('sha256/AAAA'))).toBe(false)
    const dated = { ...(await refused()), error: 'net::ERR_CERT_DATE_INVALID' }
    expect(await decide(network).decider.trustCertificate(dated)).toBe(false)
  })
})

test('the system’s proxy is what Chromium resolves, but for this machine', async () => {
  expect(firstProxyOf('PROXY proxy.example.com:8080; DIRECT')?.origin).toBe(
    'http://proxy.example.com:8080',
  )
  expect(firstProxyOf('HTTPS proxy.example.com:443')?.origin).toBe('https://proxy.example.com')
  expect(firstProxyOf('DIRECT')).toBeNull()
  const system = createSystemNetwork({ resolveProxy: async () => 'PROXY proxy.example.com:8080' })
  const { proxyFor } = system.network([])
  expect((await proxyFor(new URL(url)))?.origin).toBe('http://proxy.example.com:8080')
  expect(await proxyFor(new URL('http://127.0.0.1:4410'))).toBeNull()
  expect(await system.describe()).toContain('through http://proxy.example.com:8080')
})

test('a SOCKS proxy of the system, which only the window can use, is never passed by', async () => {
  expect(firstProxyOf('SOCKS5 a.example:1080; HTTPS b.example:8443')?.origin).toBe(
    'https://b.example:8443',
  )
  expect(firstProxyOf('SOCKS5 a.example:1080; DIRECT')).toBeNull()
  const system = createSystemNetwork({ resolveProxy: async () => 'SOCKS5 a.example:1080;' })
  const reason = 'the system names a proxy that cannot be used'
  await expect(system.network([]).proxyFor(new URL(url))).rejects.toThrow(reason)
  expect(await system.describe()).toContain(`most addresses cannot be reached (${reason}`)
})

function decide(network: Network) {
  const notes: string[] = []
  const trace = new TraceRecorder(new Redactor(), new RunClock(), (event) => {
    if (event.kind === 'note') notes.push(event.text)
  })
  const decider = decideByAsking({ url, network, trace }, new AbortController().signal)
  return { decider, notes }
}
