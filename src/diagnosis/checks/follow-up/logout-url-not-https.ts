import { isLoopbackHost } from '../../../shared/loopback.ts'
import type { Check } from '../../check.ts'

/** Finds a logout URL that Auth0 does not take. */
export const logoutUrlNotHttps: Check = {
  code: 'logout-url-not-https',
  severity: 'warning',
  title: 'Auth0 would not take this logout URL',
  rule: 'Auth0 Management API: options.logoutUrl is https with at most 255 characters',
  example:
    'The logout URL begins with http://id.northwind.example, so the request to sign out, and whatever token is in it, can be read and changed on its way.',
  find({ followUps }) {
    const { followUp } = followUps.logout ?? {}
    if (!followUp?.url || !URL.canParse(followUp.url)) return null
    const { protocol, hostname } = new URL(followUp.url)
    const isOpen = protocol === 'http:' && !isLoopbackHost(hostname)
    const isLong = followUp.source === 'logoutUrl' && followUp.url.length > 255
    if (!isOpen && !isLong) return null
    const reason = isOpen
      ? `begins with http://${hostname}, so the request to sign out, and whatever token is in it, can be read and changed on its way`
      : `has ${followUp.url.length} characters, and Auth0 takes at most 255`
    return { explanation: `The logout URL ${reason}.`, evidence: followUp.evidence }
  },
}
