import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import type { AskPerson } from '../../src/engine/user-agents/ask-person.ts'
import { createChromiumUserAgent } from '../../src/engine/user-agents/chromium/chromium-user-agent.ts'
import { createHttpUserAgent } from '../../src/engine/user-agents/http-user-agent.ts'
import { createManualUserAgent } from '../../src/engine/user-agents/manual/manual-user-agent.ts'
import { createSystemBrowserUserAgent } from '../../src/engine/user-agents/system-browser/system-browser-user-agent.ts'
import type { UserAgent } from '../../src/engine/user-agents/user-agent.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { processesWithTemporaryFolder } from '../support/browser-processes.ts'
import { freePort } from '../support/free-port.ts'
import { startHostileProvider } from '../support/hostile-provider.ts'
import { startTlsServer } from '../support/tls-server.ts'
import { describeWithBrowser } from '../support/with-browser.ts'
import { closeScripts, startRun } from './start-run.ts'

/*
 * A run that is cancelled, with each user agent and at each moment that it knows: it ends as
 * cancelled and leaves nothing behind. The embedded window's is tests/main/embedded-window/endings.
 */

afterAll(closeScripts)

const tenant = 'https://tenant.example.com/login/callback'

/** A run that goes on until the test cancels it. */
function startCancellable(
  authorizationURL: string,
  userAgent: UserAgent,
  { callbackUrl = tenant, ask }: { readonly callbackUrl?: string; readonly ask?: AskPerson } = {},
) {
  const controller = new AbortController()
  onTestFinished(() => controller.abort())
  const connection = buildConnection({
    options: { authorizationURL },
    workbench: { callbackUrl },
  })
  const { signal } = controller
  const result = startRun(connection, { userAgent, ask, signal })
  const cancel = async () => {
    controller.abort()
    const { run } = await result
    expect(run.outcome).toBe('cancelled')
  }
  return { cancel }
}

async function startProvider() {
  const provider = await startHostileProvider(tenant)
  onTestFinished(() => provider.close())
  return provider
}

/** A person who never answers, and says which question was taken back. */
function silentPerson() {
  const asked = Promise.withResolvers<AbortSignal>()
  const ask: AskPerson = (_question, signal) => {
    asked.resolve(signal)
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  }
  return { asked: asked.promise, ask }
}

describe('a run that is cancelled', () => {
  it('leaves no connection of the http agent', async () => {
    const provider = await startProvider()
    const { cancel } = startCancellable(`${provider.origin}/slow`, createHttpUserAgent())
    await provider.requested('/slow')
    expect(await provider.openConnections()).toBe(1)
    await cancel()
    await expect.poll(() => provider.openConnections()).toBe(0)
  })

  it('leaves no listener of the system browser', async () => {
    const opened = Promise.withResolvers<string>()
    const agent = createSystemBrowserUserAgent({
      // Like a system that waits until the browser has ended.
      openBrowser: (url) => {
        opened.resolve(url)
        return new Promise(() => {})
      },
    })
    const callbackUrl = 'http://127.0.0.1/callback'
    const { cancel } = startCancellable('https://login.example.com/', agent, { callbackUrl })
    const redirectUri = new URL(await opened.promise).searchParams.get('redirect_uri') ?? ''
    expect((await fetch(redirectUri, { method: 'HEAD' })).ok).toBe(true)
    await cancel()
    await expect(fetch(redirectUri, { method: 'HEAD' })).rejects.toThrow('fetch failed')
  })

  it('leaves no question of the manual agent', async () => {
    const { asked, ask } = silentPerson()
    const { cancel } = startCancellable('https://login.example.com/', createManualUserAgent(), {
      ask,
    })
    const question = await asked
    await cancel()
    expect(question.aborted).toBe(true)
  })
})

// A folder for temporary files of this file's browsers alone, so that what they leave can be seen.
const temporary = mkdtempSync(join(tmpdir(), 'oauth-workbench-cancelled-'))
process.env.TMPDIR = process.env.TEMP = process.env.TMP = temporary
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

const foldersInUse = () => readdirSync(temporary).filter((name) => name.startsWith('playwright'))
const browserProcesses = () => processesWithTemporaryFolder(temporary)

// For what comes by itself, on a machine that may be busy.
const patience = { timeout: 20_000 }

describeWithBrowser(
  'a run that is cancelled leaves no window, process or folder of Chromium',
  () => {
    async function startInChromium(authorizationURL: string, ask?: AskPerson) {
      const debuggingPort = await freePort()
      const agent = createChromiumUserAgent({ headless: true, debuggingPort })
      const { cancel } = startCancellable(authorizationURL, agent, ask ? { ask } : {})
      const isReachable = () =>
        fetch(`http://127.0.0.1:${debuggingPort}/json/version`).then(
          () => true,
          () => false,
        )
      const cancelAndLook = async () => {
        expect(foldersInUse()).not.toEqual([])
        await cancel()
        expect(foldersInUse()).toEqual([])
        expect(await isReachable()).toBe(false)
        // The browser itself has ended; the last of its children see it a moment later.
        await expect.poll(browserProcesses, patience).toEqual([])
      }
      return { cancelAndLook }
    }

    it('while it is launched', async () => {
      const { cancelAndLook } = await startInChromium('https://login.example.com/')
      await expect.poll(foldersInUse, { ...patience, interval: 1 }).not.toEqual([])
      await cancelAndLook()
    })

    it.each(['/slow', '/login', '/storm-without-end'])('while it shows %s', async (route) => {
      const provider = await startProvider()
      const { cancelAndLook } = await startInChromium(`${provider.origin}${route}`)
      await provider.requested(route === '/login' ? '/shown' : route)
      if (process.platform === 'linux') expect(browserProcesses()).not.toEqual([])
      await cancelAndLook()
    })

    it('while it asks for a name and a password', async () => {
      const provider = await startProvider()
      const { asked, ask } = silentPerson()
      const { cancelAndLook } = await startInChromium(`${provider.origin}/http-authentication`, ask)
      const question = await asked
      await cancelAndLook()
      expect(question.aborted).toBe(true)
    })

    it('while it asks whether a certificate is trusted', async () => {
      const server = await startTlsServer()
      onTestFinished(() => server.close())
      const { asked, ask } = silentPerson()
      const { cancelAndLook } = await startInChromium(`${server.address}/authorize`, ask)
      const question = await asked
      await cancelAndLook()
      expect(question.aborted).toBe(true)
    })
  },
)
