import type { Check } from '../../check.ts'

/** Finds a server that announces `iss` in its responses and sends none. */
export const callbackIssuerMissing: Check = {
  code: 'callback-issuer-missing',
  severity: 'hint',
  title: 'The server announces iss in its responses and sends none',
  rule: 'RFC 9207 §2.3 and §2.4',
  example:
    'https://id.northwind.example/.well-known/openid-configuration says that every authorization response names its issuer, but the callback has no iss. A strict client must refuse that; Auth0 is not known to look at it. Tell the provider: it is a fault of their metadata or of their responses.',
  find({ idToken, callback }) {
    const { discovery } = idToken ?? {}
    const announced = discovery?.document?.authorization_response_iss_parameter_supported === true
    if (!callback || !discovery || !announced || callback.parameters.has('iss')) return null
    return {
      explanation: `${discovery.url} says that every authorization response names its issuer, but the callback has no iss. A strict client must refuse that; Auth0 is not known to look at it. Tell the provider: it is a fault of their metadata or of their responses.`,
      evidence: [...callback.evidence, discovery.evidence],
    }
  },
}
