import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { environmentNetwork } from '../../src/engine/http/environment-network.ts'
import type { ApiOutput } from '../../src/shared/api/api.ts'
import { ConfStore } from '../../src/workbench/conf-store.ts'
import { KeyFileVault } from '../../src/workbench/key-file-vault.ts'
import type { Store } from '../../src/workbench/ports/store.ts'
import { describeEnvironmentProxy } from '../../src/workbench/settings/describe-environment-proxy.ts'
import { SettingsStore } from '../../src/workbench/settings/settings-store.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { startOwnAuthorityProvider } from '../support/own-authority-provider.ts'
import { startProxyServer } from '../support/proxy-server.ts'
import { ask, openWorkbench } from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

const credentials = { username: 'ada', password: 'a-proxy-password' }
const url = 'http://proxy.example.com:8080'
const authority = () =>
  readFile(new URL('../fixtures/tls/throwaway-authority.pem', import.meta.url), 'utf8')

const openSettings = (folder: string) =>
  SettingsStore.open(
    new ConfStore(folder, 'workbench-settings'),
    KeyFileVault.open(folder),
    (certificates) => environmentNetwork({}, certificates),
  )

const proxyOf = (settings: SettingsStore, address = 'https://id.example.com') =>
  settings.network.proxyFor(new URL(address))

describe('the settings', () => {
  test('hold after another start, the proxy’s password too, which is nowhere in plain', async () => {
    const folder = temporaryFolder()
    const before = await openSettings(folder)
    await before.change({ proxy: { kind: 'manual', url, bypass: ['in.example.com'], credentials } })
    await before.addCertificates(await authority())
    const after = await openSettings(folder)
    expect(after.proxy).toEqual({
      kind: 'manual',
      url,
      bypass: ['in.example.com'],
      hasCredentials: true,
    })
    expect(await proxyOf(after)).toEqual({ origin: url, credentials })
    expect(await proxyOf(after, 'https://in.example.com')).toBeNull()
    expect(after.network.certificates).toHaveLength(1)
    const text = readFileSync(join(folder, 'workbench-settings.json'), 'utf8')
    expect(text).not.toContain('a-proxy-password')
    expect(text).not.toContain('ada')
  })

  test('keep the credentials of a proxy, and give them to no other', async () => {
    const settings = await openSettings(temporaryFolder())
    await settings.change({ proxy: { kind: 'manual', url, bypass: [], credentials } })
    await settings.change({ proxy: { kind: 'manual', url, bypass: ['x.example.com'] } })
    expect((await proxyOf(settings))?.credentials).toEqual(credentials)
    const other = 'http://other.example.com:8080'
    await settings.change({ proxy: { kind: 'manual', url: other, bypass: [] } })
    expect(await proxyOf(settings)).toEqual({ origin: other, credentials: null })
  })

  test('take a user or a password alone, and keep the other', async () => {
    const settings = await openSettings(temporaryFolder())
    const manual = { kind: 'manual', url, bypass: [] } as const
    await settings.change({ proxy: { ...manual, credentials } })
    await settings.change({ proxy: { ...manual, credentials: { password: 'a-new-one' } } })
    expect((await proxyOf(settings))?.credentials).toEqual({
      username: 'ada',
      password: 'a-new-one',
    })
    await settings.change({ proxy: { ...manual, credentials: { username: 'grace' } } })
    expect((await proxyOf(settings))?.credentials).toEqual({
      username: 'grace',
      password: 'a-new-one',
    })
  })

  test('refuse a password without a user, also where another proxy has one', async () => {
    const settings = await openSettings(temporaryFolder())
    await settings.change({ proxy: { kind: 'manual', url, bypass: [], credentials } })
    const change = settings.change({
      proxy: {
        kind: 'manual',
        url: 'http://other.example.com:8080',
        bypass: [],
        credentials: { password: 'a-new-one' },
      },
    })
    await expect(change).rejects.toMatchObject({ code: 'proxy-user-missing' })
    expect(await proxyOf(settings)).toEqual({ origin: url, credentials })
  })

  test('take the credentials out of an address', async () => {
    const settings = await openSettings(temporaryFolder())
    const withPassword = 'http://ada:a-proxy-password@proxy.example.com:8080'
    await settings.change({ proxy: { kind: 'manual', url: withPassword, bypass: [] } })
    expect(settings.proxy).toMatchObject({ url, hasCredentials: true })
    expect(await proxyOf(settings)).toEqual({ origin: url, credentials })
  })

  test('refuse an address that is none, and a file that holds no certificate', async () => {
    const settings = await openSettings(temporaryFolder())
    const change = settings.change({ proxy: { kind: 'manual', url: 'socks5://x', bypass: [] } })
    await expect(change).rejects.toMatchObject({ code: 'proxy-address-invalid' })
    await expect(settings.addCertificates('nothing')).rejects.toThrow(/holds no certificate/)
  })

  test('add a certificate once, and remove it', async () => {
    const settings = await openSettings(temporaryFolder())
    await settings.addCertificates(await authority())
    await settings.addCertificates(await authority())
    expect(settings.certificates).toHaveLength(1)
    await settings.removeCertificate(settings.certificates[0]?.fingerprint ?? '')
    expect(settings.certificates).toEqual([])
  })

  test('are set aside where they cannot be read', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'workbench-settings.json'), '{"version":"1"}')
    const settings = await openSettings(folder)
    expect(settings.proxy).toEqual({ kind: 'system' })
    expect(settings.notices).toMatchObject([{ severity: 'error' }])
  })

  test('with a proxy that cannot be used let no request go past it', async () => {
    const folder = temporaryFolder()
    const proxy = {
      kind: 'manual',
      url: 'socks5://x',
      bypass: ['in.example.com'],
      credentials: null,
    }
    writeFileSync(
      join(folder, 'workbench-settings.json'),
      JSON.stringify({ version: 1, proxy, certificates: [], userAgent: null, behaviour: {} }),
    )
    const settings = await openSettings(folder)
    await expect(proxyOf(settings)).rejects.toThrow('the settings name a proxy that cannot be used')
    expect(await proxyOf(settings, 'https://in.example.com')).toBeNull()
  })

  test.each([
    [{}, 'they name no proxy.'],
    [
      { HTTPS_PROXY: url, NO_PROXY: 'in.example.com' },
      `https goes through ${url}, http directly, except for in.example.com.`,
    ],
    [
      { HTTP_PROXY: url, ALL_PROXY: 'socks5://ada:a-proxy-password@x' },
      `https goes nowhere (ALL_PROXY names a proxy that cannot be used; it must be like ${url}), http through ${url}.`,
    ],
  ])('say what the variables %j come to', async (variables, end) => {
    expect(await describeEnvironmentProxy(environmentNetwork(variables))).toBe(
      `Here that is what the environment variables HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY said when the workbench was started: ${end}`,
    )
  })

  test('are left untouched where the system does not give them; the defaults hold until it does', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'workbench-settings.json')
    mkdirSync(path)
    const settings = await openSettings(folder)
    expect(settings.userAgent).toBeNull()
    await expect(proxyOf(settings)).rejects.toThrow('the settings could not be read, and may name')
    expect(await proxyOf(settings, 'http://127.0.0.1:4410')).toBeNull()
    await expect(settings.change({ userAgent: 'http' })).rejects.toMatchObject({ code: 'not-read' })
    expect(readdirSync(folder)).toEqual(['secret-key', 'workbench-settings.json'])
    rmdirSync(path)
    await settings.change({ userAgent: 'http' })
    expect(settings.userAgent).toBe('http')
    expect(await proxyOf(settings)).toBeNull()
  })

  test('that were read once hold on while the system does not give them', async () => {
    const folder = temporaryFolder()
    const settings = await openSettings(folder)
    await settings.change({ proxy: { kind: 'manual', url, bypass: [], credentials } })
    const path = join(folder, 'workbench-settings.json')
    rmSync(path)
    mkdirSync(path)
    await expect(settings.refresh()).rejects.toMatchObject({ code: 'not-read' })
    expect(await proxyOf(settings)).toEqual({ origin: url, credentials })
  })

  test('are left untouched where a newer version wrote them', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'workbench-settings.json')
    writeFileSync(path, '{"version":99}')
    await expect(openSettings(folder)).rejects.toMatchObject({ code: 'document-newer' })
    expect(readFileSync(path, 'utf8')).toBe('{"version":99}')
  })

  test('lose nothing that another shell has changed', async () => {
    const folder = temporaryFolder()
    const [one, other] = [await openSettings(folder), await openSettings(folder)]
    await other.addCertificates(await authority())
    await other.change({ proxy: { kind: 'manual', url, bypass: [], credentials } })
    await one.change({ userAgent: 'http' })
    expect(one.certificates).toHaveLength(1)
    expect(await proxyOf(one)).toEqual({ origin: url, credentials })
    await other.refresh()
    expect(other.userAgent).toBe('http')
  })

  test('lose nothing where two shells change them at once', async () => {
    const folder = temporaryFolder()
    const [one, other] = [await openSettings(folder), await openSettings(folder)]
    await Promise.all([
      one.change({ userAgent: 'http' }),
      other.change({ proxy: { kind: 'none' } }),
      one.change({ behaviour: { scriptDeadline: 5 } }),
    ])
    const later = await openSettings(folder)
    expect([later.userAgent, later.proxy, later.behaviour]).toEqual([
      'http',
      { kind: 'none' },
      { scriptDeadline: 5 },
    ])
  })

  test('are read while another shell changes them', async () => {
    const folder = temporaryFolder()
    const store = new ConfStore(folder, 'workbench-settings')
    await store.whileLocked(async () => {
      expect((await openSettings(folder)).userAgent).toBeNull()
    })
  })

  test('say that the disk did not take them', async () => {
    const store: Store = {
      path: '/full/workbench-settings.json',
      read: () => ({ kind: 'empty' }),
      write: () => {
        throw new Error('ENOSPC: no space left on device')
      },
      whileLocked: (work) => work(),
      setAside: () => '',
    }
    const vault = KeyFileVault.open(temporaryFolder())
    const settings = await SettingsStore.open(store, vault, () => environmentNetwork({}))
    await expect(settings.change({ userAgent: 'http' })).rejects.toMatchObject({
      code: 'not-saved',
      message:
        '/full/workbench-settings.json could not be written: ENOSPC: no space left on device.',
    })
    expect(settings.userAgent).toBeNull()
  })

  test('give their behaviour to connections that say nothing of their own', async () => {
    const settings = await openSettings(temporaryFolder())
    await settings.change({ behaviour: { scriptDeadline: 5, idFallback: 'user_id-required' } })
    const connection = buildConnection({ workbench: { behaviour: { scriptDeadline: 9 } } })
    expect(settings.withDefaults(connection).workbench?.behaviour).toEqual({
      scriptDeadline: 9,
      idFallback: 'user_id-required',
    })
  })
})

test('a run takes the proxy, the authority and the user agent of the settings', async () => {
  const provider = await startOwnAuthorityProvider()
  const proxy = await startProxyServer({ leadsTo: provider.authority, credentials })
  const workbench = await openWorkbench(temporaryFolder(), { defaultUserAgent: 'chromium' })
  const { origin } = new URL(proxy.origin)
  await ask(workbench, 'addCertificates', { pem: provider.certificate })
  const view = await ask(workbench, 'changeSettings', {
    userAgent: 'http',
    // The proxy is on this machine, but what it is asked for is not.
    proxy: { kind: 'manual', url: origin, bypass: [], credentials },
    behaviour: { scriptDeadline: 7 },
  })
  expect(JSON.stringify(view)).not.toContain('a-proxy-password')
  const connection = buildConnection({
    options: {
      authorizationURL: `${provider.named}/authorize`,
      tokenURL: `${provider.named}/token`,
    },
  })
  await ask(workbench, 'createConnection', { connection })
  const { name } = connection
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  workbench.subscribe((events) => {
    for (const event of events)
      if (event.kind === 'run' && event.events.some((e) => e.kind === 'run-finished')) resolve()
  })
  await ask(workbench, 'startRun', { name, parameters: {} })
  await ended
  const run: ApiOutput<'getLastRun'> = await ask(workbench, 'getLastRun', { name })
  expect(run?.steps.find((s) => s.name === 'token-exchange')?.status).toBe('passed')
  expect(run?.userAgent).toBe('http')
  expect(run?.behaviour.scriptDeadline).toBe(7)
  expect(provider.requests).toEqual(['GET /authorize', 'POST /token'])
  expect(JSON.stringify(run)).not.toContain('a-proxy-password')
  await Promise.all([proxy.close(), provider.close()])
})
