import type { NetworkFailure } from '../../../shared/trace.ts'

/** What Chromium reports for a navigation that another one replaced, a download, or a 204. */
export const navigationGivenUp = 'ERR_ABORTED'

/** What Chromium reports for a request that this run kept from the network. */
export const keptFromNetwork = 'ERR_BLOCKED_BY_CLIENT'

/** What Chromium reports for an error status whose body is empty: it then shows a page of its own. */
export const emptyErrorPage = 'ERR_HTTP_RESPONSE_CODE_FAILURE'

/** What Chromium reports at first for HTTP authentication; in a window it then asks the person. */
export const passwordAskedFor = 'ERR_INVALID_AUTH_CREDENTIALS'

const reasons: Readonly<Record<string, string>> = {
  ERR_ABORTED: 'the browser gave the request up',
  ERR_ADDRESS_UNREACHABLE: 'there is no route to it',
  ERR_BLOCKED_BY_CLIENT: 'this run keeps it from the network',
  ERR_CERT_AUTHORITY_INVALID: 'its TLS certificate comes from an unknown authority',
  ERR_CERT_COMMON_NAME_INVALID: 'its TLS certificate is for another host',
  ERR_CERT_DATE_INVALID: 'its TLS certificate has expired or is not valid yet',
  ERR_CERT_REVOKED: 'its TLS certificate was revoked',
  ERR_CONNECTION_CLOSED: 'it closed the connection',
  ERR_CONNECTION_REFUSED: 'nothing listens there (connection refused)',
  ERR_CONNECTION_RESET: 'it closed the connection',
  ERR_CONNECTION_TIMED_OUT: 'it does not answer',
  ERR_EMPTY_RESPONSE: 'it closed the connection without a response',
  ERR_HTTP_RESPONSE_CODE_FAILURE: 'it answered with an error status and an empty page',
  ERR_INTERNET_DISCONNECTED: 'there is no network',
  ERR_INVALID_AUTH_CREDENTIALS: 'it asks for a name and password by HTTP authentication',
  ERR_NAME_NOT_RESOLVED: 'its name cannot be resolved',
  ERR_NO_SUPPORTED_PROXIES: 'the proxy is of a kind that cannot be used',
  ERR_PROXY_CONNECTION_FAILED: 'the proxy cannot be reached',
  ERR_SSL_PROTOCOL_ERROR: 'it does not speak TLS as it should',
  ERR_TIMED_OUT: 'it does not answer',
  ERR_TOO_MANY_REDIRECTS: 'it redirects without an end',
  ERR_TUNNEL_CONNECTION_FAILED: 'the proxy refuses to connect to it',
  ERR_UNKNOWN_URL_SCHEME: 'no program is registered for its scheme',
  ERR_UNSAFE_PORT: 'browsers refuse to use its port',
}

/** Makes a failure of the trace from Chromium's own text, for example `net::ERR_TIMED_OUT`. */
export function loadFailure(errorText: string | undefined): NetworkFailure {
  const code = /ERR_\w+/.exec(errorText ?? '')?.[0] ?? 'ERR_FAILED'
  return { code, message: reasons[code] ?? `the browser reports ${code}` }
}
