import type { Connection } from '../../../shared/connection.ts'
import { isHttpUrl } from '../../../shared/http-url.ts'
import { isObject } from '../../../shared/json-object.ts'
import { clientReasons, connectionOfSettings, withoutRepetitions } from '../client-settings.ts'
import type { DocumentImporter, ImportContext, Imported } from '../importer.ts'
import type { Place } from '../place.ts'

const reasons: Readonly<Record<string, string>> = {
  ...clientReasons,
  refreshUrl: 'a connection does not refresh tokens',
  deviceAuthorizationUrl: 'a connection needs the grant authorization_code',
  description: 'a connection has no description',
}

/** The `securitySchemes` of an OpenAPI 3 description, or the `securityDefinitions` of Swagger 2. */
export const openApiImporter: DocumentImporter = {
  format: { name: 'openapi', label: 'OpenAPI description' },
  recognises: (document) =>
    isObject(document) &&
    (typeof document.openapi === 'string' || typeof document.swagger === 'string'),
  import(root, context): Imported {
    const title = root.at('info')?.text('title') ?? 'OpenAPI'
    const schemes = root.at('components')?.at('securitySchemes') ?? root.at('securityDefinitions')
    const base = firstServer(root)
    const places = (schemes?.keys ?? []).flatMap((key) => schemes?.at(key) ?? [])
    const connections = places.flatMap((scheme) => readScheme(scheme, title, base, context))
    const discovery = places.flatMap((scheme) => readDiscoveryUrl(scheme))
    root.leaveOutUnread('only the OAuth 2.0 security schemes are imported')
    if (connections.length === 0 && discovery.length > 0)
      return { kind: 'needs-fetch', urls: discovery.slice(0, 1) }
    for (const url of discovery)
      context.report.add(url, 'is an OpenID Connect scheme; import this address to get it, too')
    return { kind: 'connections', connections: withoutRepetitions(connections) }
  },
}

function readScheme(
  scheme: Place,
  title: string,
  base: string | undefined,
  context: ImportContext,
): readonly Connection[] {
  const type = scheme.text('type')
  if (type === 'openIdConnect') return []
  const flow = scheme.at('flows')?.at('authorizationCode') ?? scheme
  const isCodeFlow = type === 'oauth2' && (flow !== scheme || scheme.text('flow') === 'accessCode')
  if (!isCodeFlow) {
    scheme.leaveOut('is no OAuth 2.0 scheme with an authorization code')
    return []
  }
  for (const key of scheme.at('flows')?.keys ?? [])
    if (key !== 'authorizationCode')
      scheme.at('flows')?.at(key)?.leaveOut('a connection needs the flow authorizationCode')
  const connection = connectionOfSettings(
    {
      label: title,
      authorizationUrl: absolute(flow.text('authorizationUrl'), base),
      tokenUrl: absolute(flow.text('tokenUrl'), base),
      scope: chooseScope(flow.at('scopes')),
      pkce: true,
    },
    flow.path,
    null,
    context,
  )
  scheme.reportUnread(reasons)
  return [connection]
}

/** Beyond this many, a description lists what its API knows rather than what a login needs. */
const mostScopes = 10

function chooseScope(scopes: Place | undefined): string | undefined {
  if (!scopes) return undefined
  scopes.take()
  if (scopes.keys.length <= mostScopes) return scopes.keys.join(' ')
  const wanted = ['openid', 'profile', 'email'].filter((scope) => scopes.keys.includes(scope))
  scopes.report.note(
    `The description knows ${scopes.keys.length} scopes; "${wanted.join(' ')}" is asked for.`,
  )
  return wanted.join(' ')
}

function readDiscoveryUrl(scheme: Place): readonly string[] {
  const url = scheme.text('type') === 'openIdConnect' ? scheme.text('openIdConnectUrl') : undefined
  return url !== undefined && isHttpUrl(url) ? [url] : []
}

/** OpenAPI 3.1 allows relative URLs here, seen from the first server. */
function absolute(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined || URL.canParse(url)) return url
  return base !== undefined && URL.canParse(url, base) ? new URL(url, base).href : url
}

function firstServer(root: Place): string | undefined {
  const server = root.at('servers')?.items[0]?.text('url')
  if (server !== undefined && URL.canParse(server)) return server
  const host = root.text('host')
  return host === undefined ? undefined : `https://${host}`
}
