import { isLoopbackHost } from '../../../shared/loopback.ts'
import { type Check, setOption } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'
import { placeOf, readUrl } from '../../facts/read-url.ts'
import { clip } from '../../wording.ts'

/** Finds a token URL that redirects, which no client follows with a POST. */
export const tokenEndpointRedirects: Check = {
  code: 'token-endpoint-redirects',
  severity: 'error',
  title: 'The token URL redirects to another address',
  rule: 'RFC 6749 §3.2; RFC 9110 §15.4.3: a redirected POST becomes a GET',
  example:
    'https://id.northwind.example/oauth2/token answered with status 308 and refers to https://id.northwind.example/oauth2/token/. The code is not sent after a redirect, by Auth0 neither, so the exchange ends here. Use the final address as token URL.',
  unless: ['endpoints-are-the-same', 'captive-portal'],
  find({ tokenExchange }) {
    const status = tokenExchange?.status ?? 0
    if (!tokenExchange || status < 300 || status > 399) return null
    const target = resolve(responseHeader(tokenExchange, 'location'), tokenExchange.url)
    if (target === null)
      return {
        explanation: `${placeOf(tokenExchange.url)} answered with status ${status} and no address to go to. A token endpoint answers directly, so this is most likely another page of the server.`,
        evidence: [tokenExchange.id],
      }
    const redirects = `${placeOf(tokenExchange.url)} answered with status ${status} and`
    const evidence = [tokenExchange.id]
    if (/log-?in|sign-?in|\bsso\b|captcha/i.test(target.pathname))
      return {
        explanation: `${redirects} sends the client to ${clip(placeOf(target.href))}, which looks like a login page: that address wants a signed-in browser and is no token endpoint. Look up the right one in the provider's documentation.`,
        evidence,
      }
    const from = new URL(tokenExchange.url)
    if (!isMoved(status, from, target))
      return {
        explanation: `${redirects} sends the client to ${clip(placeOf(target.href))}, as pages do once they have taken a form: most likely this is a page of the server and no token endpoint. Look up the right address in the provider's documentation.`,
        evidence,
      }
    // What stands behind a TLS terminator often knows itself only as http.
    const isDowngrade =
      target.protocol === 'http:' && from.protocol === 'https:' && !isLoopbackHost(target.hostname)
    const address = isDowngrade ? target.href.replace(/^http:/, 'https:') : target.href
    const refers = `${redirects} refers to ${clip(placeOf(target.href))}. The code is not sent after a redirect, by Auth0 neither, so the exchange ends here.`
    const isSameHost = target.hostname === from.hostname
    // Whoever sits on the way of an http request could name a host of their own for the secret.
    if (from.protocol === 'http:' && !isSameHost)
      return {
        explanation: `${refers} It came over http, so anybody on the way may have written it: look up the token URL in the provider's documentation before you send the client secret there.`,
        evidence,
      }
    const advice = isDowngrade
      ? 'Over http, code and client secret could be read on the way: use that address over https as token URL.'
      : 'Use the final address as token URL.'
    const title = isSameHost
      ? 'Use the final address'
      : `Use the address at ${clip(target.host, 80)}`
    return {
      explanation: `${refers} ${advice}`,
      evidence,
      fix: setOption(title, 'tokenURL', address),
    }
  },
}

/**
 * Says whether the endpoint itself is elsewhere: 307 and 308 keep the POST, 301 and 302 do not, so
 * only those that merely mend scheme, host or a slash are meant for it (RFC 9110 §15.4).
 */
function isMoved(status: number, from: URL, to: URL): boolean {
  if (status === 307 || status === 308) return true
  const path = ({ pathname }: URL) => pathname.replace(/\/$/, '')
  return (status === 301 || status === 302) && path(from) === path(to)
}

function resolve(location: string | undefined, base: string): URL | null {
  if (location === undefined || !URL.canParse(location, base)) return null
  return readUrl(new URL(location, base).href)
}
