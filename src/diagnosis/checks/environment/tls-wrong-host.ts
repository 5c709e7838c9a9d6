import type { Check } from '../../check.ts'
import { addressOf, findFailureOf } from '../../facts/failure-of-kind.ts'
import { clip } from '../../wording.ts'

/** Finds a certificate that was issued to another host. */
export const tlsWrongHost: Check = {
  code: 'tls-wrong-host',
  severity: 'error',
  title: 'The TLS certificate belongs to another host',
  rule: 'RFC 9525 §6',
  example:
    "The certificate that came for id.northwind.example names other hosts (ERR_TLS_CERT_ALTNAME_INVALID). It is for DNS:*.hosting.example. Most likely the token URL has the wrong host, such as an alias or an IP address; or else the server's configuration lacks this name, or something on the way answers in its place.",
  find(facts) {
    const found = findFailureOf(facts, 'certificate-wrong-host')
    if (!found) return null
    const { host, error } = found.failure
    const names = /cert's altnames: (.{1,200})$/i.exec(error.message)?.[1]
    const has = names ? ` It is for ${clip(names, 160)}.` : ''
    return {
      explanation: `The certificate that came for ${host} names other hosts (${error.code}).${has} Most likely ${addressOf(found.failure)} has the wrong host, such as an alias or an IP address; or else the server's configuration lacks this name, or something on the way answers in its place.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
