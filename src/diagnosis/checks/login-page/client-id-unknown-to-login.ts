import type { Check } from '../../check.ts'
import { findPageError, findRefusal } from '../../facts/login-page-errors.ts'
import { hostOf } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

const unknownClient =
  /invalid_client|unknown client|client (was )?not found|invalid client|unrecognized client|client_id is (invalid|not valid)|app_not_found|invalid app ?id/i

/** What nobody but Microsoft says, whose error pages have status 200. */
const unmistakable = /AADSTS700016|application with identifier .{0,100} was not found/i

/** Finds a login page that does not know the client. */
export const clientIdUnknownToLogin: Check = {
  code: 'client-id-unknown-to-login',
  severity: 'error',
  title: 'The authorization server does not know the client_id',
  rule: 'RFC 6749 §4.1.2.1: an unknown client is told to the user, not to the callback',
  example:
    'accounts.google.example says "invalid_client The OAuth client was not found." to client_id "client-4711". Copy the id again from the provider\'s console, and check that the authorization URL belongs to the same tenant and environment (test or production) as the client.',
  find({ request, pages, callback, connection, passed }) {
    if (!request || callback || passed) return null
    const page = findPageError(pages, unmistakable) ?? findRefusal(pages, unknownClient)
    if (!page) return null
    return {
      explanation: `${hostOf(page.url)} says ${quote(page.words, 160)} to client_id ${quote(connection.options.client_id)}. Copy the id again from the provider's console, and check that the authorization URL belongs to the same tenant and environment (test or production) as the client.`,
      evidence: [page.id, request.id],
    }
  },
}
