import type { Check } from '../../check.ts'
import { messageOf, stepErrorOf } from '../../facts/step-errors.ts'

const windowErrors =
  /^(browser-not-started|page-crashed|login-window-crashed|callback-not-held|authorization-url-not-http)$/

/** Finds a login window that could not do its work. */
export const loginWindowFailed: Check = {
  code: 'login-window-failed',
  severity: 'error',
  title: 'The login window failed',
  rule: 'OAuth Workbench, user agents',
  example:
    'The browser could not be started: there is no display. That is a matter of this computer and not of the connection. Run it with another user agent: a Chromium window, the embedded window or the system browser.',
  find({ run, request, pages }) {
    const error = stepErrorOf(run, 'callback')
    if (!request || !error || !windowErrors.test(error.code)) return null
    const mend =
      error.code === 'authorization-url-not-http'
        ? 'No browser can open that: write the address of the provider as authorization URL, beginning with https://.'
        : 'That is a matter of this computer and not of the connection. Run it with another user agent: a Chromium window, the embedded window or the system browser.'
    return {
      explanation: `${messageOf(error)} ${mend}`,
      evidence: [pages.at(-1)?.id ?? request.id],
    }
  },
}
