import type { Check } from '../../check.ts'
import { placeOf, readUrl } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

/** Finds a script that puts the token into an address. */
export const tokenInUrl: Check = {
  code: 'token-in-url',
  severity: 'hint',
  title: 'The script puts a token into an address',
  rule: 'RFC 6750 §2.3 and §5.3; RFC 9700 §4.3.2: not in the query',
  example:
    'The request to https://api.northwind.example/me carries the token as parameter "access_token". Addresses end up in the logs of proxies and servers. Send it as Authorization: Bearer if the API accepts that; a few APIs know only the parameter.',
  find({ scriptExchanges }) {
    const exchange = scriptExchanges.find(({ url }) =>
      /«(access_token|jwt|token|id_token)/.test(decode(url)),
    )
    if (!exchange) return null
    const name = [...(readUrl(exchange.url)?.searchParams ?? [])].find(([, v]) =>
      v.includes('«'),
    )?.[0]
    return {
      explanation: `The request to ${placeOf(exchange.url)} carries the token ${name ? `as parameter ${quote(name, 40)}` : 'in its path'}. Addresses end up in the logs of proxies and servers. Send it as Authorization: Bearer if the API accepts that; a few APIs know only the parameter.`,
      evidence: [exchange.id],
    }
  },
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
