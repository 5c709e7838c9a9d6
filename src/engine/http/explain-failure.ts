import type { NetworkFailure } from '../../shared/trace.ts'
import { privateAddressCode } from './private-address.ts'
import { responseTooLarge } from './response-collector.ts'

/** A network failure in plain words: a stable code and the second half of a sentence. */
export interface FailureExplanation {
  readonly code:
    | 'unreachable'
    | 'tls-error'
    | 'timed-out'
    | 'response-too-large'
    | 'proxy-error'
    | 'protocol-error'
  readonly reason: string
}

const tlsReasons: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its TLS certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'a certificate in its chain is self-signed',
  CERT_HAS_EXPIRED: 'its TLS certificate has expired',
  CERT_NOT_YET_VALID: 'its TLS certificate is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'it does not send the certificate that issued its own',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its TLS certificate comes from an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT: 'its TLS certificate comes from an unknown authority',
}

const networkReasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there (connection refused)',
  ENOTFOUND: 'its name cannot be resolved',
  EAI_AGAIN: 'its name cannot be resolved now',
  ECONNRESET: 'it closed the connection',
  EPIPE: 'it closed the connection',
  UND_ERR_SOCKET: 'it closed the connection without a response',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no network',
  ETIMEDOUT: 'it does not answer',
}

/** Explains a failure below HTTP. */
export function explainFailure({ code, message }: NetworkFailure): FailureExplanation {
  if (code === responseTooLarge) return { code: 'response-too-large', reason: message }
  if (code === 'TIMED_OUT') return { code: 'timed-out', reason: message }
  if (/^ERR_(PROXY_|TUNNEL_|NO_SUPPORTED_PROXIES$)/.test(code))
    return { code: 'proxy-error', reason: message }
  const tls = tlsReasons[code]
  if (tls) return { code: 'tls-error', reason: tls }
  if (/^(ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO_)/.test(code))
    return { code: 'tls-error', reason: `TLS failed: ${message.trim()}` }
  if (code === privateAddressCode) return { code: 'unreachable', reason: message }
  const network = networkReasons[code]
  if (network) return { code: 'unreachable', reason: network }
  return { code: 'protocol-error', reason: message.trim() || code }
}
