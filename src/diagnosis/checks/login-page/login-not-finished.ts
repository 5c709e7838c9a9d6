import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'
import { stepErrorOf } from '../../facts/step-errors.ts'

const endings: Readonly<Record<string, string>> = {
  'window-closed': 'The window was closed',
  'run-cancelled': 'The run was cancelled',
  'run-timed-out': 'The time limit was reached',
}

/** Finds a login that was given up, and says where. */
export const loginNotFinished: Check = {
  code: 'login-not-finished',
  severity: 'info',
  title: 'The login was given up before the callback',
  rule: 'RFC 6749 §4.1, steps B and C',
  example:
    'The window was closed while https://id.northwind.example/oauth2/authorize was shown (status 200), so no response ever reached the callback URL. In Auth0 such a login leaves no trace at all: there is no log entry for a user whom the provider never sends back.',
  unless: [
    'form-post-required',
    'redirect-uri-not-registered',
    'callback-near-miss',
    'callback-elsewhere',
    'embedded-browser-refused',
    'client-id-unknown-to-login',
    'authorization-invalid-scope',
    'authorization-endpoint-not-found',
    'authorization-endpoint-failed',
  ],
  find({ run, pages, callback }) {
    const code = stepErrorOf(run, 'callback')?.code ?? ''
    const page = pages.findLast(({ state }) => state === 'loaded')
    const how = endings[code]
    if (how === undefined || callback || !page) return null
    return {
      explanation: `${how} while ${placeOf(page.request.url)} was shown (status ${page.response?.status ?? 'unknown'}), so no response ever reached the callback URL. In Auth0 such a login leaves no trace at all: there is no log entry for a user whom the provider never sends back.`,
      evidence: [page.id],
    }
  },
}
