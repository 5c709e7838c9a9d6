import {
  type AuthorizationParameter,
  resolveAuthorizationParameters,
} from '../../../../shared/authorization-parameters.ts'
import { behaviourOf } from '../../../../shared/behaviour.ts'
import { type Connection, callbackUrlOf } from '../../../../shared/connection.ts'
import { connectionFields as fields } from '../../../../shared/connection-fields.ts'
import { isSecretHeader, isSecretKey } from '../../../../shared/redaction.ts'
import { tokenRequestHeaders, tokenRequestParameters } from '../../../../shared/token-request.ts'

/** One name and value of a request that will be sent. */
export interface PreviewPart {
  readonly name: string
  /** What will be sent; `made`: something new for each run; `secret`: not shown. */
  readonly value: string | { readonly kind: 'made' | 'secret' }
  /** Path of the field that it comes from; `null` where no field says it. */
  readonly path: readonly string[] | null
  /** Where it comes from, in a few words, where the field alone does not tell. */
  readonly note: string | null
}

export interface AuthorizationPreview {
  /** The URL without its query; `null` where it is not one yet. */
  readonly endpoint: string | null
  readonly parts: readonly PreviewPart[]
  /** Configured parameters that are not sent, because the run gives no value for them. */
  readonly absent: readonly PreviewPart[]
  readonly collisions: readonly string[]
}

const made = { kind: 'made' } as const
const secret = { kind: 'secret' } as const

/** Stands for `state` and the challenge, which only a run makes. */
const madeValue = 'made for each run'

/** What the next run's authorization request will be; `incoming` are the run's parameters. */
export function previewAuthorization(
  connection: Connection,
  incoming: Readonly<Record<string, string>>,
): AuthorizationPreview {
  const { authorizationURL, pkce_enabled } = connection.options
  const absent = absentParts(connection, incoming)
  if (!URL.canParse(authorizationURL)) return { endpoint: null, parts: [], absent, collisions: [] }
  const { parameters, collisions } = resolveAuthorizationParameters(connection, {
    incoming,
    behaviour: behaviourOf(connection),
    redirectUri: callbackUrlOf(connection),
    state: madeValue,
    codeChallenge: pkce_enabled ? madeValue : null,
  })
  const endpoint = authorizationURL.replace(/[?#].*$/s, '')
  return { endpoint, parts: parameters.map((p) => partOf(p, connection)), absent, collisions }
}

export interface TokenPreview {
  readonly endpoint: string
  readonly headers: readonly PreviewPart[]
  readonly body: readonly PreviewPart[]
}

/** What the next run's token request will be. */
export function previewTokenRequest(connection: Connection): TokenPreview {
  const { tokenURL, pkce_enabled, customHeaders = {} } = connection.options
  const behaviour = behaviourOf(connection)
  const input = {
    redirectUri: callbackUrlOf(connection),
    codeVerifier: pkce_enabled ? madeValue : null,
    code: madeValue,
  }
  return {
    endpoint: tokenURL,
    headers: tokenRequestHeaders(customHeaders, behaviour).map(([name, value]) => ({
      name,
      value: isSecretHeader(name) ? secret : value,
      path: pathOfHeader(name, customHeaders),
      note: null,
    })),
    body: tokenRequestParameters(connection, input, behaviour).map(([name, value]) => ({
      name,
      value: name === 'client_secret' ? secret : value === madeValue ? made : value,
      path: protocolPaths[name] ?? null,
      note: null,
    })),
  }
}

function pathOfHeader(
  name: string,
  customHeaders: Readonly<Record<string, string>>,
): readonly string[] | null {
  if (name === 'User-Agent') return ['workbench', 'behaviour', 'tokenRequestUserAgent']
  return Object.hasOwn(customHeaders, name) ? fields.customHeaders.path : null
}

const protocolPaths: Readonly<Record<string, readonly string[]>> = {
  redirect_uri: fields.callbackUrl.path,
  scope: fields.scope.path,
  code_challenge: fields.pkce.path,
  code_challenge_method: fields.pkce.path,
  code_verifier: fields.pkce.path,
  client_id: fields.clientId.path,
  client_secret: fields.clientSecret.path,
}

function partOf({ name, value, source }: AuthorizationParameter, connection: Connection) {
  const { authParamsMap = {}, upstream_params } = connection.options
  const shown = isSecretKey(name) ? secret : value
  switch (source) {
    case 'protocol': {
      const path = protocolPaths[name] ?? null
      return { name, value: value === madeValue ? made : value, path, note: null }
    }
    case 'authorizationURL':
      return { name, value, path: fields.authorizationUrl.path, note: 'from the URL itself' }
    case 'authParams':
      return {
        name,
        value: shown,
        path: [...fields.authParams.path, name],
        note: 'from authParams',
      }
    case 'authParamsMap':
      return {
        name,
        value: shown,
        path: [...fields.authParamsMap.path, name],
        note: `from ${authParamsMap[name]}, by authParamsMap`,
      }
    case 'upstream_params': {
      const parameter = upstream_params?.[name]
      const origin = parameter && 'alias' in parameter ? `from ${parameter.alias}, by` : 'from'
      return {
        name,
        value: shown,
        path: [...fields.upstreamParams.path, name],
        note: `${origin} upstream_params`,
      }
    }
  }
}

function absentParts(
  { options }: Connection,
  incoming: Readonly<Record<string, string>>,
): PreviewPart[] {
  const part = (name: string, source: string, path: readonly string[]) =>
    name === '' || source === '' || incoming[source] !== undefined
      ? []
      : [{ name, value: source, path: [...path, name], note: null }]
  return [
    ...Object.entries(options.authParamsMap ?? {}).flatMap(([name, source]) =>
      part(name, source, fields.authParamsMap.path),
    ),
    ...Object.entries(options.upstream_params ?? {}).flatMap(([name, parameter]) =>
      'alias' in parameter ? part(name, parameter.alias, fields.upstreamParams.path) : [],
    ),
  ]
}
