import { isLoopbackHost } from '../../../shared/loopback.ts'
import { type Check, fix } from '../../check.ts'
import { readUrl } from '../../facts/read-url.ts'
import { list } from '../../wording.ts'

/** Finds endpoints without TLS. */
export const endpointNotEncrypted: Check = {
  code: 'endpoint-not-encrypted',
  severity: 'warning',
  title: 'An endpoint of the connection is not encrypted',
  rule: 'RFC 6749 §3.1 and §3.2: TLS is required; Auth0 takes only https:// here',
  example:
    "tokenURL begins with http://, so everybody on the way can read the code, the client secret and the tokens. Auth0's Management API accepts only https:// here. If the server has TLS on the same host, only the first word of the address changes.",
  find({ connection, request, tokenExchange }) {
    const keys = (['authorizationURL', 'tokenURL'] as const).filter((key) => {
      const url = readUrl(connection.options[key])
      return url?.protocol === 'http:' && !isLoopbackHost(url.hostname)
    })
    if (!request || keys.length === 0) return null
    const what = keys.includes('tokenURL')
      ? 'the code, the client secret and the tokens'
      : 'the login'
    return {
      explanation: `${list(keys)} ${keys.length === 1 ? 'begins' : 'begin'} with http://, so everybody on the way can read ${what}. Auth0's Management API accepts only https:// here. If the server has TLS on the same host, only the first word of the address changes.`,
      evidence: [request.id, keys.includes('tokenURL') ? tokenExchange?.id : undefined],
      fix: fix(
        'Use https',
        keys.map((key) => ({
          path: ['options', key],
          value: connection.options[key].replace(/^http:/i, 'https:'),
        })),
      ),
    }
  },
}
