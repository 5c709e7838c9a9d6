import type { Check } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'
import { lastWithStatus } from '../../facts/userinfo.ts'
import { retryAfter } from '../../wording.ts'

/** Finds an API that takes no more requests for now. */
export const userinfoRateLimited: Check = {
  code: 'userinfo-rate-limited',
  severity: 'error',
  title: 'The API takes no more requests for now',
  rule: 'RFC 6585 §4',
  example:
    'api.northwind.example answered with status 429 and a Retry-After of 60 seconds. The script sent 2 requests to it in this one login, and every login does the same. Leave out what the profile does not need, and ask the provider for the limit of this client.',
  unless: ['userinfo-user-agent-missing'],
  find({ scriptExchanges, passed }) {
    const refused = lastWithStatus(scriptExchanges, [429])
    if (!refused) return null
    const retry = responseHeader(refused, 'retry-after')
    const sent = scriptExchanges.filter(({ host }) => host === refused.host).length
    return {
      explanation: `${refused.host} answered with status 429${retry ? ` and a Retry-After of ${retryAfter(retry)}` : ''}. The script sent ${sent} ${sent === 1 ? 'request' : 'requests'} to it in this one login, and every login does the same. Leave out what the profile does not need, and ask the provider for the limit of this client.`,
      evidence: [refused.id],
      severity: passed ? 'warning' : 'error',
    }
  },
}
