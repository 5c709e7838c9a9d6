import type { Check } from '../../check.ts'

/** Notes a token response in the form encoding of early drafts. */
export const tokenResponseFormEncoded: Check = {
  code: 'token-response-form-encoded',
  severity: 'info',
  title: 'The token response is form-encoded, not JSON',
  rule: 'RFC 6749 §5.1: application/json; Auth0 takes both',
  example:
    'id.northwind.example answers in the style of early OAuth 2.0 drafts, as GitHub does. Auth0 reads that too, so nothing needs to change; every value in the script\'s context is a text then, also expires_in. With "Accept": "application/json" in customHeaders many such servers send JSON.',
  find({ tokenExchange, run }) {
    if (tokenExchange?.body.kind !== 'form' || !run.tokenResponse) return null
    return {
      explanation: `${tokenExchange.host} answers in the style of early OAuth 2.0 drafts, as GitHub does. Auth0 reads that too, so nothing needs to change; every value in the script's context is a text then, also expires_in. With "Accept": "application/json" in customHeaders many such servers send JSON.`,
      evidence: [tokenExchange.id],
    }
  },
}
