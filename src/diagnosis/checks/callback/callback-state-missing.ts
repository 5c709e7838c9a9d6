import type { Check } from '../../check.ts'

/** Finds a callback without `state`. */
export const callbackStateMissing: Check = {
  code: 'callback-state-missing',
  severity: 'error',
  title: 'The state did not come back',
  rule: 'RFC 6749 §4.1.2: state is required in the response if it was in the request',
  example:
    "The request sent state kTzv0aY3rYd1wq5oPZ7hUeB2xN8mLs4J, and the callback came without any. The response does carry a code, so the server works but leaves state out. Auth0 refuses such a response, because it could belong to somebody else's login. The provider has to return the parameter unchanged.",
  find({ request, callback }) {
    if (!request || request.state === '' || !callback || callback.parameters.has('state'))
      return null
    const code = callback.parameters.has('code')
      ? 'The response does carry a code, so the server works but leaves state out'
      : 'The response carries no code either'
    // passport-oauth2 reads an error before it looks at state, and many servers leave it out there.
    const effect = callback.refusal
      ? 'Auth0 most likely reports the error all the same.'
      : "Auth0 refuses such a response, because it could belong to somebody else's login."
    return {
      severity: callback.refusal ? 'warning' : 'error',
      explanation: `The request sent state ${request.state}, and the callback came without any. ${code}. ${effect} The provider has to return the parameter unchanged.`,
      evidence: [...callback.evidence, request.id],
    }
  },
}
