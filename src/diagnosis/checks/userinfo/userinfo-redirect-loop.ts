import { plural } from '../../../shared/plural.ts'
import type { Check } from '../../check.ts'
import type { ExchangeFacts } from '../../facts/exchange-facts.ts'
import { placeOf } from '../../facts/read-url.ts'

/** How often one address has to send the script on before that is no coincidence. */
const roundsOfLoop = 3

/** Finds an API that sends the script from one address to another without end. */
export const userinfoRedirectLoop: Check = {
  code: 'userinfo-redirect-loop',
  severity: 'error',
  title: 'The API redirects in circles',
  rule: 'RFC 9110 §15.4: a client should detect cyclical redirections',
  example:
    'https://api.northwind.example/userinfo answered 4 times with a redirect that led back to it, until the script gave up. Most likely the API wants something that a redirect loses (a cookie, a slash at the end of the path, another host name) and sends everybody there who comes without it: use the address that it ends at in a browser, or ask the provider for that of the API.',
  find({ scriptExchanges, script }) {
    const last = scriptExchanges.at(-1)
    if (!last || !isRedirect(last) || script.error === null) return null
    const rounds = scriptExchanges.filter((e) => isRedirect(e) && e.url === last.url)
    if (rounds.length < roundsOfLoop) return null
    return {
      explanation: `${placeOf(last.url)} answered ${plural(rounds.length, 'time')} with a redirect that led back to it, until the script gave up. Most likely the API wants something that a redirect loses (a cookie, a slash at the end of the path, another host name) and sends everybody there who comes without it: use the address that it ends at in a browser, or ask the provider for that of the API.`,
      evidence: [rounds[0]?.id, last.id],
    }
  },
}

function isRedirect({ status }: ExchangeFacts): boolean {
  return status !== null && status >= 300 && status < 400
}
