import type { Check } from '../../check.ts'

/** Finds a byte order mark before the JSON. */
export const tokenResponseByteOrderMark: Check = {
  code: 'token-response-byte-order-mark',
  severity: 'warning',
  title: 'The token response begins with a byte order mark',
  rule: 'RFC 8259 §8.1: implementations must not add a byte order mark',
  example:
    "Before the JSON stand the three bytes EF BB BF, which an editor or an old .NET writer puts there. Node's JSON.parse refuses them, so Auth0 most likely finds no access_token in this response, although this run could read it. Only the provider, or a proxy that drops them, can mend it.",
  find({ tokenExchange }) {
    const body = tokenExchange?.event.response?.body
    if (!tokenExchange || !(body?.byteOrderMark || body?.text.startsWith('\uFEFF'))) return null
    return {
      explanation: `Before the JSON stand the three bytes EF BB BF, which an editor or an old .NET writer puts there. Node's JSON.parse refuses them, so Auth0 most likely finds no access_token in this response, although this run could read it. Only the provider, or a proxy that drops them, can mend it.`,
      evidence: [tokenExchange.id],
    }
  },
}
