import { onTestFinished } from 'vitest'
import type { Network } from '../../../src/engine/http/network.ts'
import type { AskPerson } from '../../../src/engine/user-agents/ask-person.ts'
import type { ChromiumOptions } from '../../../src/engine/user-agents/chromium/chromium-options.ts'
import { createChromiumUserAgent } from '../../../src/engine/user-agents/chromium/chromium-user-agent.ts'
import { createTraceLog } from '../../builders/trace-log.ts'
import { startHostileProvider } from '../../support/hostile-provider.ts'
import { startCatcher } from '../../support/request-log-server.ts'

interface LoginOptions extends Partial<ChromiumOptions> {
  readonly signal?: AbortSignal
  /** The person; absent: nobody can be asked. */
  readonly ask?: AskPerson
  readonly network?: Network
  readonly keepDocuments?: boolean
}

/** A hostile provider, and what a Chromium agent makes of one of its routes, or of another URL. */
export async function setUpLogin(callbackUrl: string) {
  const provider = await startHostileProvider(callbackUrl)
  const log = createTraceLog()
  // A test that fails by its time limit must not leave its browser behind.
  const finished = new AbortController()
  onTestFinished(async () => {
    finished.abort()
    await provider.close()
  })
  const authorize = (
    routeOrUrl: string,
    { signal, ask, keepDocuments, network, ...options }: LoginOptions = {},
  ) =>
    createChromiumUserAgent({ headless: true, ...options }).authorize(
      {
        url: new URL(routeOrUrl, provider.origin).href,
        callbackUrl: provider.callbackUrl,
        state: 'hostile-state-1',
        trace: log.trace,
        ask,
        network,
        keepDocuments,
      },
      AbortSignal.any([finished.signal, ...(signal ? [signal] : [])]),
    )
  return { provider, authorize, ...log }
}

/** The same, with a live application behind the callback URL that must not be asked for anything. */
export async function setUpLoginWithCatcher() {
  const catcher = await startCatcher()
  onTestFinished(() => catcher.close())
  return { catcher, ...(await setUpLogin(catcher.callbackUrl)) }
}
