import { plural } from '../../../shared/plural.ts'
import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'
import { stepErrorOf } from '../../facts/step-errors.ts'
import { list } from '../../wording.ts'

/** Finds a login that is sent in circles. */
export const redirectLoop: Check = {
  code: 'redirect-loop',
  severity: 'error',
  title: 'The login is redirected in a circle',
  rule: 'RFC 9110 §15.4: a client should detect cyclical redirections',
  example:
    'After 20 redirects the login was still going around between https://id.northwind.example/login and https://id.northwind.example/session. The server usually does that where it cannot keep its session: it sets cookies for another host or only for https. Check that the authorization URL has the host that the server itself redirects to.',
  find({ run, pages }) {
    const isEndless = stepErrorOf(run, 'callback')?.code === 'too-many-redirects'
    const refused = pages.find(({ error }) => error?.code === 'ERR_TOO_MANY_REDIRECTS')
    if (!isEndless && !refused) return null
    const redirects = pages.filter(({ redirectTarget }) => redirectTarget !== undefined)
    const places = redirects.slice(-6).map(({ request }) => placeOf(request.url))
    const cookies = run.userAgent === 'http' ? '' : ' or needs cookies that the browser blocks'
    return {
      explanation: `After ${plural(redirects.length, 'redirect')} the login was still going around between ${list(places)}. The server usually does that where it cannot keep its session: it sets cookies for another host or only for https${cookies}. Check that the authorization URL has the host that the server itself redirects to.`,
      evidence: [...redirects.slice(-4).map(({ id }) => id), refused?.id],
    }
  },
}
