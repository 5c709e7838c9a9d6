import type { Browser } from 'playwright'
import type { AuthorizationTask, UserAgent, UserAgentResult } from '../user-agent.ts'
import type { ChromiumOptions } from './chromium-options.ts'
import { launchChromium } from './launch-chromium.ts'
import { LoginWindow } from './login-window.ts'

/**
 * The user agent that drives an installed Chrome, Edge or Chromium: a fresh browser with a
 * temporary profile for each run. The redirect to the callback URL is held inside the browser,
 * whatever its scheme or method, so the application behind it never gets the code.
 */
export function createChromiumUserAgent(options: ChromiumOptions): UserAgent {
  return {
    kind: 'chromium',
    authorize: async (task, signal) => {
      signal.throwIfAborted()
      const launch = await launchChromium(task, options)
      if (launch.kind === 'failed') return launch
      return await logIn(launch.browser, task, options, signal)
    },
  }
}

async function logIn(
  browser: Browser,
  task: AuthorizationTask,
  options: ChromiumOptions,
  signal: AbortSignal,
): Promise<UserAgentResult> {
  const login = new LoginWindow(browser, task, options)
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    signal.throwIfAborted()
    return await Promise.race([login.result(), aborted])
  } finally {
    signal.removeEventListener('abort', abort)
    login.close()
    await browser.close()
  }
}
