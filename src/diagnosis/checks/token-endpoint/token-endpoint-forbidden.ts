import { isBareRefusal } from '../../../shared/error-words.ts'
import type { Check } from '../../check.ts'
import { plainTextOf, responseHeader } from '../../facts/exchange-facts.ts'
import { hostOf } from '../../facts/read-url.ts'

/** Finds something before the token endpoint that lets the request not pass. */
export const tokenEndpointForbidden: Check = {
  code: 'token-endpoint-forbidden',
  severity: 'error',
  title: 'Something in front of the token endpoint refuses the request',
  rule: 'RFC 9110 §15.5.4; RFC 6749 §5.2 knows no status 403',
  example:
    "id.northwind.example answered with status 403. Its answer is that of a web application firewall, which takes the request for a robot: no browser, few headers. Ask the provider to let the token endpoint be called by servers; for production, Auth0's own addresses must be allowed, not only yours.",
  unless: ['proxy-refused', 'captive-portal'],
  find({ tokenExchange, tokenRefusal, tokenComplaint }) {
    if (tokenExchange?.status !== 403 || tokenRefusal) return null
    // What has something to say is the endpoint itself: Twitch answers 403 to a wrong secret.
    if (tokenComplaint && !isBareRefusal(tokenComplaint.description)) return null
    // Cloudflare stands before thousands of servers whose own answers pass through it.
    const isPage = tokenExchange.body.kind === 'html'
    const isFirewall =
      responseHeader(tokenExchange, 'cf-mitigated') !== undefined ||
      (isPage &&
        /cloudflare|akamai|imperva|incapsula|captcha|request blocked|\bwaf\b/i.test(
          `${responseHeader(tokenExchange, 'server') ?? ''} ${plainTextOf(tokenExchange).slice(0, 20_000)}`,
        ))
    const who = isFirewall
      ? 'Its answer is that of a web application firewall, which takes the request for a robot: no browser, few headers'
      : 'The answer is no OAuth error, so most likely a firewall or a list of allowed addresses refuses it before the token endpoint sees it'
    return {
      explanation: `${hostOf(tokenExchange.url)} answered with status 403. ${who}. Ask the provider to let the token endpoint be called by servers; for production, Auth0's own addresses must be allowed, not only yours.`,
      evidence: [tokenExchange.id],
    }
  },
}
