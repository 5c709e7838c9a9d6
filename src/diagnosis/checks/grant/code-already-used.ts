import type { Check } from '../../check.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'

/** Finds a code that somebody else exchanged before. */
export const codeAlreadyUsed: Check = {
  code: 'code-already-used',
  severity: 'error',
  title: 'The authorization code was used before',
  rule: 'RFC 6749 §4.1.2: the client must not use a code more than once',
  example:
    'The server answered "invalid_grant" with "AADSTS54005: OAuth2 Authorization code was already redeemed". This run sent the code only once, so somebody else was faster: the application behind the callback URL, a browser extension, or a scanner that opens links. Otherwise a network device repeated the request. A fresh run gets a fresh code.',
  find({ callback, tokenExchange, tokenRefusal }) {
    const pattern =
      /AADSTS54005|code_already_used|already (been )?(used|redeemed|consumed|exchanged)|(used|redeemed) more than once|code (was|has been) (used|redeemed|consumed)/i
    if (!tokenExchange || !says(tokenRefusal, pattern)) return null
    if (/\bor\b/i.test(tokenRefusal.description)) return null
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. This run sent the code only once, so somebody else was faster: the application behind the callback URL, a browser extension, or a scanner that opens links. Otherwise a network device repeated the request. A fresh run gets a fresh code.`,
      evidence: [tokenExchange.id, ...(callback?.evidence ?? [])],
    }
  },
}
