import type { Connection } from './connection.ts'
import { formEncode } from './form-encode.ts'

/**
 * What diagnosis must know of a connection's credentials, and can know without seeing them: the run
 * itself holds only placeholders.
 */
export interface CredentialFacts {
  readonly hasClientSecret: boolean
  /** White space or a line break around the secret, as copying brings it. */
  readonly clientSecretHasOuterSpace: boolean
  readonly clientSecretIsClientId: boolean
  /** RFC 6749 §2.3.1 and raw Basic give different headers for this secret. */
  readonly needsFormEncodingInBasic: boolean
  /** The `Authorization` header in `customHeaders`, if there is one. */
  readonly authorization: AuthorizationHeaderFacts | null
}

export interface AuthorizationHeaderFacts {
  /** As it is spelt in `customHeaders`. */
  readonly name: string
  /** The word before the first space, `null` where there is only one word. */
  readonly scheme: string | null
  /** What stands behind `Basic`; `null` for any other scheme. */
  readonly basic: BasicCredentialFacts | null
}

export interface BasicCredentialFacts {
  readonly state: 'decoded' | 'not-base64' | 'without-colon'
  /** The decoded text ends with white space, as `echo` without `-n` leaves it. */
  readonly endsWithSpace: boolean
  readonly userIsClientId: boolean
  /** `null` where the connection has no `client_secret` to compare with. */
  readonly passwordIsClientSecret: boolean | null
  readonly passwordIsEmpty: boolean
}

/** Describes the credentials of a connection that still has its real secrets. */
export function describeCredentials({ options }: Connection): CredentialFacts {
  const secret = options.client_secret ?? ''
  const header = findAuthorization(options)
  return {
    hasClientSecret: secret !== '',
    clientSecretHasOuterSpace: secret !== secret.trim(),
    clientSecretIsClientId: secret !== '' && secret === options.client_id,
    needsFormEncodingInBasic: [options.client_id, secret].some((text) => formEncode(text) !== text),
    authorization: header ? describeHeader(header[0], header[1], options.client_id, secret) : null,
  }
}

/**
 * The texts that may be the client's secret: the connection's own, else what its Basic header holds,
 * as it stands there and form-decoded (RFC 6749 §2.3.1), for nobody says which it is.
 */
export function possibleClientSecrets({ options }: Connection): readonly string[] {
  if (options.client_secret) return [options.client_secret]
  const [scheme, credentials] = splitHeader(findAuthorization(options)?.[1] ?? '')
  const text = scheme?.toLowerCase() === 'basic' ? decodeBase64(credentials.trim()) : null
  const password = text?.includes(':') ? text.slice(text.indexOf(':') + 1) : ''
  const decoded = new URLSearchParams(`=${password.replaceAll('&', '%26')}`).get('') ?? ''
  return [...new Set([password, decoded])].filter((secret) => secret !== '')
}

function findAuthorization(options: Connection['options']): [string, string] | undefined {
  return Object.entries(options.customHeaders ?? {}).find(
    ([name]) => name.toLowerCase() === 'authorization',
  )
}

function splitHeader(value: string): readonly [scheme: string | null, credentials: string] {
  const [, scheme = null, credentials = ''] = /^\s*(\S+)\s+(.*)$/s.exec(value) ?? []
  return [scheme, credentials]
}

function describeHeader(
  name: string,
  value: string,
  clientId: string,
  clientSecret: string,
): AuthorizationHeaderFacts {
  const [scheme, credentials] = splitHeader(value)
  if (scheme?.toLowerCase() !== 'basic') return { name, scheme, basic: null }
  return { name, scheme, basic: describeBasic(credentials.trim(), clientId, clientSecret) }
}

function describeBasic(
  credentials: string,
  clientId: string,
  clientSecret: string,
): BasicCredentialFacts {
  const text = decodeBase64(credentials)
  const colon = text?.indexOf(':') ?? -1
  const user = text?.slice(0, Math.max(colon, 0)) ?? ''
  const password = text?.slice(colon + 1).trimEnd() ?? ''
  return {
    state: text === null ? 'not-base64' : colon === -1 ? 'without-colon' : 'decoded',
    endsWithSpace: text !== null && text !== text.trimEnd(),
    userIsClientId: colon !== -1 && isSpelling(user, clientId),
    passwordIsClientSecret: clientSecret === '' ? null : isSpelling(password, clientSecret.trim()),
    passwordIsEmpty: colon !== -1 && password === '',
  }
}

function isSpelling(text: string, value: string): boolean {
  return text === value || text === formEncode(value)
}

function decodeBase64(text: string): string | null {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)))
  } catch {
    return null
  }
}
