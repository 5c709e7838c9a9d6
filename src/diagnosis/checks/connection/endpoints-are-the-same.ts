import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'

/** Finds one URL used for both endpoints. */
export const endpointsAreTheSame: Check = {
  code: 'endpoints-are-the-same',
  severity: 'error',
  title: 'The authorization URL and the token URL are the same',
  rule: 'RFC 6749 §3: two endpoints, one for the browser and one for the client',
  example:
    "Both are https://id.northwind.example/oauth2/authorize. The browser is sent to the one, and the code is posted to the other; servers have two addresses for that, usually …/authorize and …/token. Look both up in the provider's documentation or its discovery document.",
  find({ connection, request, tokenExchange }) {
    const { authorizationURL, tokenURL } = connection.options
    if (!request || placeOf(authorizationURL) !== placeOf(tokenURL)) return null
    if (tokenExchange && tokenExchange.status !== null && tokenExchange.status < 300) return null
    return {
      explanation: `Both are ${placeOf(tokenURL)}. The browser is sent to the one, and the code is posted to the other; servers have two addresses for that, usually …/authorize and …/token. Look both up in the provider's documentation or its discovery document.`,
      evidence: [request.id, tokenExchange?.id],
    }
  },
}
