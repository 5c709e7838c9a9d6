import type { Check } from '../../check.ts'
import { requestHeader } from '../../facts/exchange-facts.ts'
import { lastWithStatus, sentToken } from '../../facts/userinfo.ts'
import { clip } from '../../wording.ts'

/** Finds a request whose Authorization header is not that of the access token. */
export const userinfoTokenWrong: Check = {
  code: 'userinfo-token-wrong',
  severity: 'error',
  title: 'The script sent something else than the access token',
  rule: 'RFC 6750 §2.1: the word Bearer, a space, the token',
  example:
    "api.northwind.example answered with status 401 to \"Authorization: Bearer undefined\": the variable behind it has no value. The header has to be 'Bearer ' + accessToken, where accessToken is the script's first parameter.",
  find({ scriptExchanges, script, passed }) {
    const refused = lastWithStatus(scriptExchanges, [400, 401, 403])
    if (!refused) return null
    const header = requestHeader(refused, 'authorization') ?? ''
    const fault = findFault(header, sentToken(refused) === 'header')
    if (header === '' || fault === null) return null
    const token = script.parameters?.[0] ?? 'accessToken'
    return {
      explanation: `${refused.host} answered with status ${refused.status} to "Authorization: ${clip(header, 60)}": ${fault}. The header has to be 'Bearer ' + ${token}, where ${token} is the script's first parameter.`,
      evidence: [refused.id],
      severity: passed ? 'warning' : 'error',
    }
  },
}

function findFault(header: string, holdsToken: boolean): string | null {
  const empty = /(?:^|\W)(?:undefined|null|(\[object \w{1,60}\]))$/.exec(header)
  if (empty)
    return empty[1] ? 'that is an object, not the token' : 'the variable behind it has no value'
  if (holdsToken && !/\s/.test(header.trim())) return 'the word Bearer is missing before the token'
  if (/^Bearer\s+Bearer\b/i.test(header)) return 'the word Bearer stands twice'
  if (/^Bearer\s/i.test(header) && !holdsToken && /«(id_token|jwt|refresh_token|code)/.test(header))
    return 'that is another token, not the access token'
  return null
}
