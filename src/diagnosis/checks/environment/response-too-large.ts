import type { Check } from '../../check.ts'
import { addressOf, findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a response that was cut off because it is too long. */
export const responseTooLarge: Check = {
  code: 'response-too-large',
  severity: 'error',
  title: 'A response is far too long',
  rule: 'OAuth Workbench, limit of one response: 10 MB',
  example:
    'id.northwind.example sent more than the run takes (the response is longer than 10000000 bytes), so reading was stopped; it stands in the token URL. A token or user response has a few kilobytes. Most likely the address is that of a download or a list of everything: ask for fewer fields or a page.',
  find(facts) {
    const found = findFailureOf(facts, 'response-too-large')
    if (!found) return null
    const { host, error } = found.failure
    return {
      explanation: `${host} sent more than the run takes (${error.message.slice(0, 100)}), so reading was stopped; it stands in ${addressOf(found.failure)}. A token or user response has a few kilobytes. Most likely the address is that of a download or a list of everything: ask for fewer fields or a page.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
