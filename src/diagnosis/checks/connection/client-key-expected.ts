import { type Check, fix } from '../../check.ts'
import { says } from '../../facts/refusal.ts'

/** Finds a provider that calls the client id `client_key`, as TikTok does. */
export const clientKeyExpected: Check = {
  code: 'client-key-expected',
  severity: 'error',
  title: 'The provider wants client_key instead of client_id',
  rule: 'Auth0, TikTok connection: client_key by upstream_params, the token request by a proxy; RFC 6749 §4.1.1 calls it client_id',
  example:
    'The server asks for "client_key", which the authorization request does not carry. Add it as an upstream parameter. The token request cannot be changed in this way: it needs a small proxy that renames client_id to client_key.',
  find({ request, callback, tokenRefusal, connection }) {
    if (!request) return null
    const isTikTok = /(^|\.)tiktok\.com$/.test(request.url.hostname)
    const isSent = request.parameters.has('client_key')
    const refusal = [callback?.refusal ?? null, tokenRefusal].find((r) => says(r, /client_key/i))
    if (!refusal && !(isTikTok && !isSent)) return null
    const shown = refusal
      ? 'The server asks for "client_key"'
      : `${request.url.host} knows the client by "client_key"`
    return {
      explanation: isSent
        ? `${shown}, and a connection can add it to the authorization request only. The token request has no such place: put a small proxy between Auth0 and the token endpoint that renames client_id to client_key, and make its address the token URL.`
        : `${shown}, which the authorization request does not carry. Add it as an upstream parameter. The token request cannot be changed in this way: it needs a small proxy that renames client_id to client_key.`,
      evidence: [request.id, ...(refusal?.evidence ?? [])],
      fix: isSent
        ? undefined
        : fix('Send client_key in the authorization request', [
            {
              path: ['options', 'upstream_params', 'client_key'],
              value: { value: connection.options.client_id },
            },
          ]),
    }
  },
}
