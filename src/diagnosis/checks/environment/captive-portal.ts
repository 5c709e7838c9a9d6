import type { Check } from '../../check.ts'
import { findCaptivePortal } from '../../facts/proxy-signs.ts'
import { quote } from '../../wording.ts'

/** Finds a network that wants somebody to sign in to it first. */
export const captivePortal: Check = {
  code: 'captive-portal',
  severity: 'error',
  title: 'This network wants you to sign in first',
  rule: 'RFC 6585 §6: 511; RFC 8952',
  example:
    'Instead of id.northwind.example the network itself answered ("status 511, Network Authentication Required"), as the Wi-Fi of hotels, trains and guests does. Open any page in a browser, accept its conditions, and run again.',
  find(facts) {
    const sign = findCaptivePortal(facts)
    if (!sign || facts.passed) return null
    return {
      explanation: `Instead of ${sign.host} the network itself answered (${quote(sign.words, 80)}), as the Wi-Fi of hotels, trains and guests does. Open any page in a browser, accept its conditions, and run again.`,
      evidence: [sign.id],
    }
  },
}
