import type { Check } from '../../check.ts'
import { quote } from '../../wording.ts'

/** Finds a `state` that is not the one that was sent. */
export const callbackStateMismatch: Check = {
  code: 'callback-state-mismatch',
  severity: 'error',
  title: 'Another state came back',
  rule: 'RFC 6749 §4.1.2 and §10.12: the exact value received from the client',
  example:
    'The request sent state "kTzv0aY3rYd1wq5oPZ7hUeB2xN8mLs4J", and "kTzv0aY3rYd1wq5o" came back. The server cut it off after 16 of 32 characters; its field for state is too short, which only the provider can mend.',
  find({ request, callback }) {
    const states = callback?.parameters.getAll('state') ?? []
    const [received = ''] = states
    if (!request || !callback || states.length !== 1 || received === request.state) return null
    return {
      explanation: `The request sent state ${quote(request.state)}, and ${quote(received)} came back. ${explainDifference(request.state, received)}`,
      evidence: [...callback.evidence, request.id],
    }
  },
}

function explainDifference(sent: string, received: string): string {
  if (received !== '' && sent.startsWith(received))
    return `The server cut it off after ${received.length} of ${sent.length} characters; its field for state is too short, which only the provider can mend.`
  if (received.toLowerCase() === sent.toLowerCase())
    return 'The server changed capital letters; state must come back exactly as it was sent.'
  if (decodeLoosely(received) === sent)
    return 'The server encoded it once too often; state must come back exactly as it was sent.'
  return 'Most likely this response belongs to an older login in the same browser, for example after going back or reloading a page; or else the server replaces state by one of its own. A fresh run tells the two apart.'
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
