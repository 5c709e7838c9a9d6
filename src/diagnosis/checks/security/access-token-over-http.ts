import { isLoopbackHost } from '../../../shared/loopback.ts'
import type { Check } from '../../check.ts'
import { readUrl } from '../../facts/read-url.ts'
import { sentToken } from '../../facts/userinfo.ts'

/** Finds a token that a script sends without encryption. */
export const accessTokenOverHttp: Check = {
  code: 'access-token-over-http',
  severity: 'warning',
  title: 'The script sends the access token without encryption',
  rule: 'RFC 6750 §5.3: always use TLS',
  example:
    'The request to api.northwind.example goes by http://, and everybody on the way can read the token and use it until it expires. Write https:// in the script; if the API has none, do not send it tokens.',
  find({ scriptExchanges }) {
    const exchange = scriptExchanges.find((candidate) => {
      const url = readUrl(candidate.url)
      const isOpen = url?.protocol === 'http:' && !isLoopbackHost(url.hostname)
      return isOpen && ['header', 'elsewhere'].includes(sentToken(candidate))
    })
    if (!exchange) return null
    return {
      explanation: `The request to ${exchange.host} goes by http://, and everybody on the way can read the token and use it until it expires. Write https:// in the script; if the API has none, do not send it tokens.`,
      evidence: [exchange.id],
    }
  },
}
