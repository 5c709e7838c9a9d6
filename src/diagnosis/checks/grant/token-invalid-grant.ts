import type { Check } from '../../check.ts'
import { isGrantRefusal, speaksOfExpiry } from '../../facts/grant-refusal.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'
import { quote, ranked, span } from '../../wording.ts'

/** Finds a code that was refused for no reason that the run shows more precisely. */
export const tokenInvalidGrant: Check = {
  code: 'token-invalid-grant',
  severity: 'error',
  title: 'The token endpoint refuses the code',
  rule: 'RFC 6749 §5.2: invalid_grant, invalid, expired, used, for another client or redirect URI',
  example:
    'The server answered "invalid_grant" with "Code not valid". The code was exchanged less than a second after the callback, once, and with the same redirect URI, so it is not too old. Most likely the redirect URI "https://tenant.example.com/login/callback" is not the one that is registered; or else the code was issued to another client_id; or somebody exchanged the code before, for example the application behind the callback URL.',
  unless: [
    'code-expired',
    'code-already-used',
    'token-redirect-uri-differs',
    'pkce-verifier-refused',
    'pkce-required',
  ],
  find({ callback, request, tokenExchange, tokenRefusal, run }) {
    if (!callback || !request || !tokenExchange || !isGrantRefusal(tokenRefusal)) return null
    const age = (tokenExchange.event.at - callback.at) / 1000
    const { host } = request.url
    const isPasted = run.userAgent === 'manual'
    const taken =
      'somebody exchanged the code before, for example the application behind the callback URL'
    const causes = [
      ...(isPasted
        ? [
            'the code was too old when its address was pasted',
            'the application behind the callback URL, which the browser opened, exchanged it before',
          ]
        : []),
      ...(host === tokenExchange.host
        ? []
        : [
            `the code from ${host} is unknown at ${tokenExchange.host}, because the two belong to different environments`,
          ]),
      `the redirect URI ${quote(request.redirectUri, 100)} is not the one that is registered`,
      'the code was issued to another client_id',
      ...(isPasted ? [] : [taken]),
      ...(says(tokenRefusal, /verifier|challenge|pkce/i)
        ? ['the server compares the PKCE verifier in another way than S256']
        : []),
    ]
    const conclusion = speaksOfExpiry(tokenRefusal) ? '' : ', so it is not too old'
    const when = isPasted
      ? 'The code was exchanged once and with the same redirect URI; how old it was is not known, because its address was pasted by hand.'
      : `The code was exchanged ${age < 1 ? 'less than a second' : span(age)} after the callback, once, and with the same redirect URI${conclusion}.`
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. ${when} ${ranked(causes)}`,
      evidence: [tokenExchange.id, ...callback.evidence],
    }
  },
}
