import type { Check } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'

/** Finds a userinfo response that is a JWT. */
export const userinfoSigned: Check = {
  code: 'userinfo-signed',
  severity: 'error',
  title: 'The userinfo endpoint sends a JWT instead of JSON',
  rule: 'OpenID Connect Core §5.3.2: application/jwt where userinfo_signed_response_alg is set',
  example:
    "api.northwind.example answered with a signed JWT, because the client is registered with userinfo_signed_response_alg. JSON.parse cannot read that. Switch it off for the client at the provider, or decode the body in the script with require('jsonwebtoken').decode(body).",
  find({ scriptExchanges, scriptProfile }) {
    const last = scriptExchanges.at(-1)
    if (!last || scriptProfile || last.status !== 200) return null
    const isJwt = /application\/jwt/i.test(responseHeader(last, 'content-type') ?? '')
    if (!isJwt && !/^«jwt(:\d+)?»$/.test(last.event.response?.body?.text.trim() ?? '')) return null
    return {
      explanation: `${last.host} answered with a signed JWT, because the client is registered with userinfo_signed_response_alg. JSON.parse cannot read that. Switch it off for the client at the provider, or decode the body in the script with require('jsonwebtoken').decode(body).`,
      evidence: [last.id],
    }
  },
}
