import type { Check } from '../../check.ts'
import { addressOf, findFailureOf } from '../../facts/failure-of-kind.ts'
import { clip } from '../../wording.ts'

/** Finds a server with which no TLS connection comes about. */
export const tlsProtocol: Check = {
  code: 'tls-protocol',
  severity: 'error',
  title: 'No TLS connection comes about',
  rule: 'RFC 8446 §4.1; RFC 8996: TLS 1.0 and 1.1 are deprecated',
  example:
    'id.northwind.example and this computer did not agree on TLS (ERR_SSL_WRONG_VERSION_NUMBER wrong version number); it stands in the token URL. It answered in plain text: most likely that port speaks http, not https.',
  find(facts) {
    const found = findFailureOf(facts, 'tls-refused')
    if (!found) return null
    const { host, error } = found.failure
    const said = `${error.code} ${error.message}`
    if (/^(net::)?(ERR_)?CERT/.test(error.code))
      return {
        explanation: `The certificate of ${host} was refused (${clip(said, 140)}); it stands in ${addressOf(found.failure)}. ${
          /REVOKED/.test(error.code)
            ? 'Its authority has revoked it'
            : 'It breaks a rule that certificates must keep today'
        }, so the provider needs a new one; Auth0 may refuse it, too.`,
        evidence: found.evidence,
        severity: found.severity,
      }
    const why = /wrong.version.number|packet.length.too.long|http.request/i.test(said)
      ? 'It answered in plain text: most likely that port speaks http, not https'
      : /version|unsupported.protocol|no.protocols|VERSION_OR_CIPHER/i.test(said)
        ? 'Most likely it offers only TLS 1.0 or 1.1, which Node refuses today; or else no cipher in common'
        : /handshake.failure/i.test(said)
          ? 'Most likely it wants a client certificate or a cipher that is not offered'
          : 'Most likely a proxy or firewall on the way cannot cope with the connection'
    return {
      explanation: `${host} and this computer did not agree on TLS (${clip(said, 140)}); it stands in ${addressOf(found.failure)}. ${why}.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
