import type { Check } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'
import { hostOf } from '../../facts/read-url.ts'
import { retryAfter } from '../../wording.ts'

/** Finds a client that asked too often. */
export const tokenEndpointRateLimited: Check = {
  code: 'token-endpoint-rate-limited',
  severity: 'error',
  title: 'The token endpoint takes no more requests for now',
  rule: 'RFC 6585 §4',
  example:
    "id.northwind.example answered with status 429. Wait until its Retry-After of 30 seconds is over. If one person's test reaches the limit, real logins will: ask the provider for the limits of this client.",
  find({ tokenExchange }) {
    if (tokenExchange?.status !== 429) return null
    const retry = responseHeader(tokenExchange, 'retry-after')
    const wait = retry
      ? `Wait until its Retry-After of ${retryAfter(retry)} is over`
      : 'Wait some minutes'
    return {
      explanation: `${hostOf(tokenExchange.url)} answered with status 429. ${wait}. If one person's test reaches the limit, real logins will: ask the provider for the limits of this client.`,
      evidence: [tokenExchange.id],
    }
  },
}
