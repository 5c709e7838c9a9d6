import type { Check } from '../../check.ts'
import { textOf } from '../../facts/json-values.ts'
import { quote } from '../../wording.ts'

/** Finds an ID token whose issuer is not the one that its own metadata names. */
export const idTokenIssuer: Check = {
  code: 'id-token-issuer',
  severity: 'error',
  title: 'The issuer of the ID token and that of its metadata differ',
  rule: 'OpenID Connect Core §3.1.3.7 (2); OpenID Connect Discovery §4.3: they must be identical',
  example:
    'The token says iss "https://id.northwind.example", and https://id.northwind.example/.well-known/openid-configuration says "https://id.northwind.example/". Only the slash at the end differs, but issuers are compared letter by letter, so libraries refuse the token.',
  find({ idToken, tokenExchange }) {
    const { claims, discovery } = idToken ?? {}
    const issuer = textOf(claims?.iss)
    const announced = textOf(discovery?.document?.issuer)
    if (issuer === undefined || announced === undefined || issuer === announced) return null
    // Microsoft's metadata for all tenants has a template instead of the tenant.
    if (/\{tenantid\}/i.test(announced)) return null
    const slash = issuer.replace(/\/$/, '') === announced.replace(/\/$/, '')
    return {
      explanation: `The token says iss ${quote(issuer)}, and ${discovery?.url} says ${quote(announced)}. ${
        slash
          ? 'Only the slash at the end differs, but issuers are compared letter by letter, so libraries refuse the token.'
          : 'Most likely the server is reached by two names and was configured with only one of them; or else the token is from another tenant.'
      }`,
      evidence: [tokenExchange?.id, discovery?.evidence],
    }
  },
}
