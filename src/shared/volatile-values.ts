/**
 * Which values are new in every run, so that their difference says nothing: comparing folds them
 * away, and a replay does not stop at them.
 */

const parameters: ReadonlySet<string> = new Set([
  'state',
  'nonce',
  'code',
  'code_challenge',
  'code_verifier',
  'session_state',
  'login_challenge',
  'consent_challenge',
  'authz_id',
  'timestamp',
  'appsecret_proof',
])

const headers: ReadonlySet<string> = new Set([
  'age',
  'cf-ray',
  'content-length',
  'cookie',
  'date',
  'etag',
  'expires',
  'last-modified',
  'server-timing',
  'set-cookie',
  'traceparent',
  'tracestate',
  'via',
  'x-amz-cf-id',
  'x-amzn-trace-id',
  'x-runtime',
  'x-served-by',
  'x-timer',
])

const keys: ReadonlySet<string> = new Set([
  'at_hash',
  'auth_time',
  'c_hash',
  'checkedAt',
  'exp',
  'expires_at',
  'expires_on',
  'iat',
  'jti',
  'nbf',
  'nonce',
  'request_id',
  'session_state',
  'sid',
  'timestamp',
  'trace_id',
])

/** Says whether a query or form parameter has another value in every run. */
export function isVolatileParameter(name: string): boolean {
  return parameters.has(name.toLowerCase())
}

/** Says whether a header has another value in every message. */
export function isVolatileHeader(name: string): boolean {
  const lower = name.toLowerCase()
  return headers.has(lower) || /(?:request|correlation|trace|transaction)-?id$/.test(lower)
}

/** Says whether a JSON key or claim has another value in every answer. */
export function isVolatileKey(key: string): boolean {
  return keys.has(key)
}

/** A segment of a path that a server made up, or the placeholder in its place. */
const madeUpSegment = /(?<=\/)(?:[‹«][^/]*[›»]|(?=[^/]*\d)(?=[^/]*[A-Za-z])[\w~-]{16,})(?=\/|$)/g

/**
 * A URL without its query and with what servers make up for one login (`/interaction/5fW…`)
 * replaced, so that the same step of two logins has the same text.
 */
export function stableUrl(url: string): string {
  const [place = ''] = url.split(/[?#]/, 1)
  return place.replace(madeUpSegment, '…')
}
