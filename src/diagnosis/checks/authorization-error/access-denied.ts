import type { Check } from '../../check.ts'
import { quote } from '../../wording.ts'

/** Finds a login that the person or the server denied. */
export const accessDenied: Check = {
  code: 'access-denied',
  severity: 'error',
  title: 'Access was denied',
  rule: 'RFC 6749 §4.1.2.1: access_denied',
  example:
    'The callback came back with access_denied. It gives no reason, so most likely the person declined to sign in or to share their data; or else an administrator of the provider does not admit this user or this client. In production this happens every day: see that your application shows a page of its own for it and does not crash.',
  find({ callback }) {
    const { refusal } = callback ?? {}
    const pattern = /^(access_denied|user_cancelled\w*|user_denied|consent_denied)$/
    if (!refusal || !pattern.test(refusal.error)) return null
    const cause = refusal.description
      ? `The server adds ${quote(refusal.description, 160)}: if that does not sound like a person who pressed "Cancel", an administrator of the provider does not admit this user or this client.`
      : 'It gives no reason, so most likely the person declined to sign in or to share their data; or else an administrator of the provider does not admit this user or this client.'
    return {
      explanation: `The callback came back with ${refusal.error}. ${cause} In production this happens every day: see that your application shows a page of its own for it and does not crash.`,
      evidence: refusal.evidence,
    }
  },
}
