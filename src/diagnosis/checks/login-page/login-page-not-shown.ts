import type { Check } from '../../check.ts'
import { messageOf, stepErrorOf } from '../../facts/step-errors.ts'

/** Finds an authorization URL that yields no page. */
export const loginPageNotShown: Check = {
  code: 'login-page-not-shown',
  severity: 'error',
  title: 'The authorization URL yields no page',
  rule: 'RFC 6749 §3.1: the endpoint interacts with the resource owner',
  example:
    "id.northwind.example answered the authorization request with status 204, not with a page or a redirect. An authorization endpoint shows a login page or redirects. Most likely this is the address of an API or a file; look it up in the provider's documentation or discovery document.",
  find({ run, request, pages, notes }) {
    const error = stepErrorOf(run, 'callback')
    const codes = ['authorization-server-no-page', 'download-instead-of-page']
    if (!request || !error || !codes.includes(error.code)) return null
    const [download] = notes.get('download.refused') ?? []
    return {
      explanation: `${messageOf(error)} An authorization endpoint shows a login page or redirects. Most likely this is the address of an API or a file; look it up in the provider's documentation or discovery document.`,
      evidence: [error.evidence, download?.id, pages.at(-1)?.id, request.id],
    }
  },
}
