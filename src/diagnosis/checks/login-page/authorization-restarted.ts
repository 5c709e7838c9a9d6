import type { Navigation } from '../../../shared/trace.ts'
import type { Check } from '../../check.ts'

/** Finds a login that was begun again with the same request, as the back button does. */
export const authorizationRestarted: Check = {
  code: 'authorization-restarted',
  severity: 'info',
  title: 'The login was started again with the same state',
  rule: 'RFC 6749 §10.12; auth0.js#723: going back ends on a state error in Auth0',
  example:
    'The browser opened the same authorization request 2 times, by the back button, a reload or a page that reloads itself. As long as no callback has come that does no harm; going back after one ends on Auth0’s error page about an invalid state, because each state counts only once. Start logins from the application.',
  find({ request, pages }) {
    if (!request) return null
    const starts = findStarts(pages, request.url.href)
    if (starts.length < 2) return null
    return {
      explanation: `The browser opened the same authorization request ${starts.length} times, by the back button, a reload or a page that reloads itself. As long as no callback has come that does no harm; going back after one ends on Auth0’s error page about an invalid state, because each state counts only once. Start logins from the application.`,
      evidence: starts.map(({ id }) => id),
    }
  },
}

/** Servers redirect to their own authorization endpoint again after signing in: those are no new starts. */
function findStarts(pages: readonly Navigation[], url: string): readonly Navigation[] {
  const redirected = new Set(pages.map(({ redirectTarget }) => redirectTarget))
  if (redirected.has(url)) return []
  return pages.filter(({ request }) => request.url === url)
}
