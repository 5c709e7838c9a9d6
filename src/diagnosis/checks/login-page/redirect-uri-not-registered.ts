import type { Check } from '../../check.ts'
import { findRedirectUriComplaint } from '../../facts/login-page-errors.ts'
import { quoteWords } from '../../wording.ts'

/** Finds a server that refuses the redirect URI: on a page of its own or in the callback. */
export const redirectUriNotRegistered: Check = {
  code: 'redirect-uri-not-registered',
  severity: 'error',
  title: 'The provider does not know this callback URL',
  rule: 'RFC 6749 §3.1.2.3 and §3.1.2.4: the server must not redirect to a URI that is not registered',
  example:
    'The run used the redirect URI https://tenant.example.com/login/callback, and the server says "Error Invalid parameter: redirect_uri is not registered for this client". Register exactly this text with the provider: scheme, host, port, path and trailing slash count. In Auth0 it is https://<tenant domain>/login/callback, and a custom domain needs its own entry beside it.',
  find({ request, pages, callback, passed }) {
    if (!request || passed) return null
    const complaint = findRedirectUriComplaint(pages, callback)
    if (!complaint) return null
    return {
      explanation: `The run used the redirect URI ${request.redirectUri}, and the server says ${quoteWords(complaint.words)}. Register exactly this text with the provider: scheme, host, port, path and trailing slash count. In Auth0 it is https://<tenant domain>/login/callback, and a custom domain needs its own entry beside it.`,
      evidence: [complaint.id, request.id],
    }
  },
}
