import { isObject, type JsonObject } from '../../../shared/json-object.ts'
import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { quote } from '../../wording.ts'

/** Finds an access token that is not at the top of the response. */
export const accessTokenNested: Check = {
  code: 'access-token-nested',
  severity: 'error',
  title: 'The access token is not at the top of the response',
  rule: 'RFC 6749 §5.1: access_token is a member of the top-level object',
  example:
    'The server does send a token, but as "data.access_token". Auth0 looks only for access_token at the top and reports "failed to obtain access token". Custom connections cannot reach into the response, so a small proxy has to unwrap "data", as it is done for TikTok.',
  find({ tokenExchange, run }) {
    if (!tokenExchange || run.tokenResponse) return null
    const path = findToken(fieldsOf(tokenExchange), 3)
    if (path === null || path.length < 2) return null
    return {
      explanation: `The server does send a token, but as ${quote(path.join('.'))}. Auth0 looks only for access_token at the top and reports "failed to obtain access token". Custom connections cannot reach into the response, so a small proxy has to unwrap ${quote(path.slice(0, -1).join('.'))}, as it is done for TikTok.`,
      evidence: [tokenExchange.id],
    }
  },
}

function findToken(fields: JsonObject, depth: number): readonly string[] | null {
  for (const [key, value] of Object.entries(fields)) {
    if (/^access_?token$/i.test(key) && typeof value === 'string' && value !== '') return [key]
    const inner = isObject(value) && depth > 1 ? findToken(value, depth - 1) : null
    if (inner) return [key, ...inner]
  }
  return null
}
