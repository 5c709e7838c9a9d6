import type { NetworkFailure, TraceEvent } from '../../shared/trace.ts'
import { hostOf } from './read-url.ts'

export type FailureKind =
  | 'name-not-resolved'
  | 'connection-refused'
  | 'connection-closed'
  | 'network-unreachable'
  | 'timed-out'
  | 'certificate-expired'
  | 'certificate-not-yet-valid'
  | 'certificate-self-signed'
  | 'certificate-wrong-host'
  | 'certificate-unknown-authority'
  | 'certificate-incomplete-chain'
  | 'client-certificate-wanted'
  | 'tls-refused'
  | 'proxy-unreachable'
  | 'proxy-failed'
  | 'response-too-large'
  | 'not-http'
  | 'other'

/** A request that got no response. */
export interface Failure {
  /** Id of the trace event. */
  readonly id: string
  readonly kind: FailureKind
  readonly url: string
  readonly host: string
  /** Who wanted to reach it. */
  readonly asked: 'login page' | 'token request' | 'profile script' | 'ID token check'
  readonly error: NetworkFailure
}

/** The codes of Node, undici and OpenSSL, and behind `ERR_` without a library's name those of Chromium. */
const kinds: readonly (readonly [FailureKind, RegExp])[] = [
  [
    'name-not-resolved',
    /^(ENOTFOUND|EAI_AGAIN|EAI_\w+|ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED)$/,
  ],
  ['connection-refused', /^(ECONNREFUSED|ERR_CONNECTION_REFUSED)$/],
  [
    'timed-out',
    /^(TIMED_OUT|E(SOCKET)?TIMEDOUT|UND_ERR_\w*TIMEOUT|ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT)$/,
  ],
  [
    'network-unreachable',
    /^(EHOSTUNREACH|ENETUNREACH|ENETDOWN|ERR_ADDRESS_UNREACHABLE|ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_NETWORK_ACCESS_DENIED)$/,
  ],
  ['certificate-expired', /^(CERT_HAS_EXPIRED|ERR_CERT_DATE_INVALID)$/],
  ['certificate-not-yet-valid', /^CERT_NOT_YET_VALID$/],
  ['certificate-self-signed', /^DEPTH_ZERO_SELF_SIGNED_CERT$/],
  [
    'certificate-wrong-host',
    /^(ERR_TLS_CERT_ALTNAME_INVALID|ERR_CERT_COMMON_NAME_INVALID|ERR_SSL_UNRECOGNIZED_NAME_ALERT)$/,
  ],
  [
    'certificate-unknown-authority',
    /^(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|CERT_UNTRUSTED|ERR_CERT_AUTHORITY_INVALID)$/,
  ],
  ['certificate-incomplete-chain', /^UNABLE_TO_VERIFY_LEAF_SIGNATURE$/],
  [
    'client-certificate-wanted',
    /^(ERR_SSL_\w*CERTIFICATE_REQUIRED|ERR_SSL_CLIENT_AUTH_CERT_NEEDED|ERR_BAD_SSL_CLIENT_AUTH_CERT|ERR_SSL_\w*ALERT_BAD_CERTIFICATE)$/,
  ],
  ['proxy-unreachable', /^(ERR_PROXY_CONNECTION_FAILED|ERR_NO_SUPPORTED_PROXIES)$/],
  [
    'proxy-failed',
    /^(ERR_PROXY_\w+|ERR_TUNNEL_CONNECTION_FAILED|UND_ERR_PRX_TLS|ERR_MANDATORY_PROXY_CONFIGURATION_FAILED)$/,
  ],
  ['tls-refused', /^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+|ERR_CERT\w+|CERT_\w+|UNABLE_TO_\w+)$/],
  [
    'connection-closed',
    /^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|ERR_CONNECTION_(RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED)$/,
  ],
  ['response-too-large', /^RESPONSE_TOO_LARGE$/],
  ['not-http', /^(HPE_\w+|HTTPParserError|ERR_INVALID_HTTP_RESPONSE)$/],
]

/** What the workbench itself, a person or a newer navigation ended says nothing about the server. */
const notFailures =
  /^(ABORTED|ERR_ABORTED|ERR_BLOCKED_BY_\w+|NAVIGATION_REFUSED|ERR_UNKNOWN_URL_SCHEME|ERR_FAILED)$/

/** Every request of the run that got no response, in order. */
export function findFailures(trace: readonly TraceEvent[]): readonly Failure[] {
  return trace.flatMap((event) => {
    if (event.kind === 'note' || !event.error || notFailures.test(event.error.code)) return []
    if (event.kind === 'navigation' && event.frame === 'subframe') return []
    const { url } = event.request
    return [
      {
        id: event.id,
        kind: kindOf(event.error),
        url,
        host: hostOf(url),
        asked: whoAsked(event),
        error: event.error,
      },
    ]
  })
}

function kindOf({ code, message }: NetworkFailure): FailureKind {
  const bare = code.replace(/^net::/, '')
  // OpenSSL reports a client certificate that is wanted only in the text of its alert.
  if (/certificate required/i.test(message)) return 'client-certificate-wanted'
  return kinds.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other'
}

function whoAsked(event: Exclude<TraceEvent, { kind: 'note' }>): Failure['asked'] {
  if (event.kind === 'navigation') return 'login page'
  if (event.purpose === 'token-exchange') return 'token request'
  return event.purpose === 'profile-script' ? 'profile script' : 'ID token check'
}
