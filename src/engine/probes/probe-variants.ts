import type { Connection } from '../../shared/connection.ts'
import { describeCredentials } from '../../shared/credential-facts.ts'
import type { ConnectionEdit } from '../../shared/finding.ts'
import type { ProbeVariant } from '../../shared/probe.ts'

/** The connection as it is, which every variant is compared with. */
export const asItIs: ProbeVariant = {
  code: 'as-it-is',
  title: 'The connection as it is',
  explanation: 'The token request exactly as a run sends it.',
  trial: 'made-up-code',
  edits: [],
}

/**
 * The ways of client authentication that the connection does not use (RFC 6749 §2.3.1), likeliest
 * first. A way that needs the client secret is left out where the connection has none.
 */
export function authenticationVariants(connection: Connection): readonly ProbeVariant[] {
  const { hasClientSecret, authorization, needsFormEncodingInBasic } =
    describeCredentials(connection)
  const name = authorization?.name ?? 'Authorization'
  const sendsCredentials = hasClientSecret || authorization !== null
  return [
    ...(hasClientSecret && authorization ? [secretInBody(name)] : []),
    ...(hasClientSecret ? [basic(name)] : []),
    ...(hasClientSecret && needsFormEncodingInBasic ? [basicFormEncoded(name)] : []),
    ...(sendsCredentials ? [noSecret(name)] : []),
  ]
}

/** Token requests that leave out what some servers refuse, or ask for what they can give. */
export function requestVariants({ options }: Connection): readonly ProbeVariant[] {
  const accepts = Object.keys(options.customHeaders ?? {}).some((n) => n.toLowerCase() === 'accept')
  return [
    ...(options.pkce_enabled ? [withoutCodeVerifier] : []),
    withoutRedirectUri,
    ...(accepts ? [] : [acceptJson]),
  ]
}

/** What changes the authorization request, so that only a new login can show it. */
export function loginVariants({ options }: Connection): readonly ProbeVariant[] {
  const hasScope = options.scope !== undefined && options.scope.length > 0
  return [options.pkce_enabled ? withoutPkce : withPkce, hasScope ? withoutScope : withOpenidScope]
}

function secretInBody(header: string): ProbeVariant {
  return {
    code: 'secret-in-body',
    title: 'Secret in the body only',
    explanation: `client_id and client_secret in the body, and no ${header} header.`,
    trial: 'made-up-code',
    edits: [removeHeader(header)],
  }
}

function basic(header: string): ProbeVariant {
  return {
    code: 'basic',
    title: 'HTTP Basic',
    explanation:
      'client_id and client_secret as they are in a Basic header, and no secret in the body.',
    trial: 'made-up-code',
    edits: [{ path: headerPath(header), computed: 'basic-authorization' }, emptySecret],
  }
}

function basicFormEncoded(header: string): ProbeVariant {
  return {
    code: 'basic-form-encoded',
    title: 'HTTP Basic, form-encoded',
    explanation:
      'client_id and client_secret form-encoded in a Basic header, as RFC 6749 §2.3.1 wants it, and no secret in the body.',
    trial: 'made-up-code',
    edits: [
      { path: headerPath(header), computed: 'basic-authorization-form-encoded' },
      emptySecret,
    ],
  }
}

function noSecret(header: string): ProbeVariant {
  return {
    code: 'no-secret',
    title: 'No client authentication',
    explanation: 'Only the client_id, as a public client sends it.',
    trial: 'made-up-code',
    edits: [removeHeader(header), emptySecret],
  }
}

const withoutCodeVerifier: ProbeVariant = {
  code: 'without-code-verifier',
  title: 'Token request without code_verifier',
  explanation: 'PKCE off, for servers that refuse parameters they do not know.',
  trial: 'made-up-code',
  edits: [{ path: ['options', 'pkce_enabled'], value: false }],
}

const withoutRedirectUri: ProbeVariant = {
  code: 'without-redirect-uri',
  title: 'Token request without redirect_uri',
  explanation:
    'No redirect_uri in the token request; Auth0 always sends it, so this would need a proxy.',
  trial: 'made-up-code',
  edits: [],
}

const acceptJson: ProbeVariant = {
  code: 'accept-json',
  title: 'Accept: application/json',
  explanation:
    'A header that asks for JSON, for servers that otherwise answer with something else.',
  trial: 'made-up-code',
  edits: [{ path: headerPath('Accept'), value: 'application/json' }],
}

const withPkce: ProbeVariant = {
  code: 'with-pkce',
  title: 'With PKCE',
  explanation: 'PKCE on: the authorization request carries a code_challenge (RFC 7636).',
  trial: 'new-login',
  edits: [{ path: ['options', 'pkce_enabled'], value: true }],
}

const withoutPkce: ProbeVariant = {
  code: 'without-pkce',
  title: 'Without PKCE',
  explanation: 'PKCE off: neither a code_challenge nor a code_verifier is sent.',
  trial: 'new-login',
  edits: [{ path: ['options', 'pkce_enabled'], value: false }],
}

const withOpenidScope: ProbeVariant = {
  code: 'with-openid-scope',
  title: 'With a scope',
  explanation: 'The scope “openid profile email”, which OpenID Connect providers need.',
  trial: 'new-login',
  edits: [{ path: ['options', 'scope'], value: 'openid profile email' }],
}

const withoutScope: ProbeVariant = {
  code: 'without-scope',
  title: 'Without a scope',
  explanation: 'No scope parameter, so that the provider grants its own default.',
  trial: 'new-login',
  edits: [{ path: ['options', 'scope'], value: '' }],
}

const emptySecret: ConnectionEdit = { path: ['options', 'client_secret'], value: '' }

function removeHeader(name: string): ConnectionEdit {
  return { path: headerPath(name), value: undefined }
}

function headerPath(name: string): readonly string[] {
  return ['options', 'customHeaders', name]
}
