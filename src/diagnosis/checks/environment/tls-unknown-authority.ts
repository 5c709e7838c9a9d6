import type { Check } from '../../check.ts'
import { certificateNote } from '../../facts/certificate-note.ts'
import { findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a certificate of an authority that this computer does not know. */
export const tlsUnknownAuthority: Check = {
  code: 'tls-unknown-authority',
  severity: 'error',
  title: 'The TLS certificate comes from an unknown authority',
  rule: 'RFC 5280 §6.1: the path must end at a trust anchor',
  example:
    "The certificate of id.northwind.example leads to an authority that this computer does not trust (SELF_SIGNED_CERT_IN_CHAIN). Most likely the provider has an authority of its own; or else a proxy of your company opens TLS and signs anew. Add that authority's certificate in the settings (Network), or start with NODE_EXTRA_CA_CERTS naming its file; Auth0 itself trusts only public ones.",
  find(facts) {
    const found = findFailureOf(facts, 'certificate-unknown-authority')
    if (!found) return null
    const { host, error } = found.failure
    const hosts = new Set(
      facts.failures
        .filter(({ kind }) => kind === 'certificate-unknown-authority')
        .map((f) => f.host),
    )
    const company =
      hosts.size > 1
        ? `It happens with ${hosts.size} hosts, so most likely a proxy of your company opens TLS and signs with an authority of its own`
        : 'Most likely the provider has an authority of its own; or else a proxy of your company opens TLS and signs anew'
    return {
      explanation: `The certificate of ${host} leads to an authority that this computer does not trust (${error.code}).${certificateNote(facts.notes)} ${company}. Add that authority's certificate in the settings (Network), or start with NODE_EXTRA_CA_CERTS naming its file; Auth0 itself trusts only public ones.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
