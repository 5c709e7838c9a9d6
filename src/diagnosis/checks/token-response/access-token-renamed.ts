import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { textOf } from '../../facts/json-values.ts'

const otherNames =
  /^(accessToken|AccessToken|access-token|accesstoken|token|auth_token|authToken|jwt|oauth_token|bearer|session_token|sessionToken)$/

/** Finds an access token under another name. */
export const accessTokenRenamed: Check = {
  code: 'access-token-renamed',
  severity: 'error',
  title: 'The access token has another name',
  rule: 'RFC 6749 §5.1: access_token',
  example:
    'The response has "accessToken" and no access_token. Auth0 knows only the standard\'s name and reports "failed to obtain access token". Look for a version of the endpoint that follows OAuth 2.0, or rename it in a small proxy.',
  find({ tokenExchange, run }) {
    if (!tokenExchange || run.tokenResponse) return null
    const fields = fieldsOf(tokenExchange)
    const name = Object.keys(fields).find((key) => otherNames.test(key) && textOf(fields[key]))
    if (!name || fields.access_token !== undefined) return null
    return {
      explanation: `The response has "${name}" and no access_token. Auth0 knows only the standard's name and reports "failed to obtain access token". Look for a version of the endpoint that follows OAuth 2.0, or rename it in a small proxy.`,
      evidence: [tokenExchange.id],
    }
  },
}
