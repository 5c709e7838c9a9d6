import type { Check } from '../../check.ts'
import { explainResponseMode } from '../../facts/response-mode.ts'

/** Finds a response in the fragment of the callback. */
export const callbackInFragment: Check = {
  code: 'callback-in-fragment',
  severity: 'error',
  title: 'The response came behind # instead of ?',
  rule: 'OAuth 2.0 Multiple Response Type Encoding Practices §2.1: a code comes in the query',
  example:
    'The authorization server put its response into the fragment of the callback, which browsers never send to a server, so Auth0 would wait for a code in vain. The request did not ask for that, so the client is configured so at the provider: choose "query" there, or say response_mode=query in authParams.',
  unless: ['response-mode-configured', 'callback-token-in-url'],
  find({ callback, request }) {
    if (callback?.place !== 'fragment' || !request) return null
    return {
      explanation: `The authorization server put its response into the fragment of the callback, which browsers never send to a server, so Auth0 would wait for a code in vain. ${explainResponseMode(request)}`,
      evidence: [...callback.evidence, request.id],
    }
  },
}
