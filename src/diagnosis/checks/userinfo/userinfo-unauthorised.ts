import type { Check } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'
import { readUrl } from '../../facts/read-url.ts'
import { lastWithStatus, sentToken, wordsOf } from '../../facts/userinfo.ts'
import { quote, ranked } from '../../wording.ts'

/** Finds an API that does not accept the access token. */
export const userinfoUnauthorised: Check = {
  code: 'userinfo-unauthorised',
  severity: 'error',
  title: 'The API does not accept the access token',
  rule: 'RFC 6750 §3.1: invalid_token; planningcenter/developers#627',
  example:
    'api.northwind.example answered with status 401 and the challenge “Bearer error="invalid_token"” and "The token is for another audience", although the script sent the access token in its Authorization header. Most likely the token was issued for another API (audience or resource), or in another environment; or else the token lacks a scope that this address needs; or the API wants a header more, such as a client id or an API key; or the API expects the token in another place or under another word than Bearer.',
  unless: ['userinfo-token-not-sent', 'userinfo-token-wrong', 'userinfo-insufficient-scope'],
  find({ scriptExchanges, request, passed }) {
    const refused = lastWithStatus(scriptExchanges, [401])
    if (!refused) return null
    const challenge = responseHeader(refused, 'www-authenticate') ?? ''
    const sent = sentToken(refused)
    const isToken = sent === 'header' || sent === 'elsewhere'
    const words = wordsOf(refused)
    const said = [
      ...(challenge === '' ? [] : [` and the challenge ${quote(challenge, 140)}`]),
      ...(words === '' ? [] : [` and ${quote(words, 160)}`]),
    ].join('')
    const header = 'the API wants a header more, such as a client id or an API key'
    // Twitch wants the client id beside the token, and says so.
    const isHeaderNamed = isToken && /client[ _-]?id\b|api[ _-]?key/i.test(words)
    const causes = [
      ...(isHeaderNamed ? [header] : []),
      ...(isToken ? [] : ['the API wants the access token, as "Authorization: Bearer"']),
      ...(/^basic/i.test(challenge)
        ? ['this address wants a user name and password, so it is not the one for tokens']
        : []),
      ...(request && request.url.hostname !== readUrl(refused.url)?.hostname
        ? ['the token was issued for another API (audience or resource), or in another environment']
        : []),
      'the token lacks a scope that this address needs',
      ...(isHeaderNamed ? [] : [header]),
      'the API expects the token in another place or under another word than Bearer',
    ]
    return {
      explanation: `${refused.host} answered with status 401${said}, ${describeSent(sent)}. ${ranked(causes)}`,
      evidence: [refused.id],
      severity: passed ? 'warning' : 'error',
    }
  },
}

function describeSent(sent: ReturnType<typeof sentToken>): string {
  if (sent === 'not-token')
    return 'and the Authorization header of the script holds something else than the access token'
  return `although the script sent the access token ${sent === 'header' ? 'in its Authorization header' : 'in the request'}`
}
