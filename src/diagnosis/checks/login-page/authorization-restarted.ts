import type { Navigation } from '../../../shared/trace.ts'
import type { Check } from '../../check.ts'

/** Finds a login that was begun again with the same request, as the back button does. */
export const authorizationRestarted: Check = {
  code: 'authorization-restarted',
  severity: 'hint',
  title: 'The login was started again with the same state',
  rule: 'RFC 6749 §10.12; auth0.js#723: going back ends on a state error in Auth0',
  example:
    'The browser opened the same authorization request 2 times, by the back button, a reload or a bookmark. It worked out in this run, but Auth0 takes each state only once: there the second attempt ends on its error page about an invalid state. Start logins from the application.',
  find({ request, pages, passed }) {
    if (!request) return null
    const starts = findStarts(pages, request.url.href)
    if (starts.length < 2) return null
    return {
      explanation: `The browser opened the same authorization request ${starts.length} times, by the back button, a reload or a bookmark. ${passed ? 'It worked out in this run, but ' : ''}Auth0 takes each state only once: there the second attempt ends on its error page about an invalid state. Start logins from the application.`,
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
