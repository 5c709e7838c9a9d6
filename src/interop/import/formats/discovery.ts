import { sampleProfileScript } from '../../../shared/connection-samples.ts'
import { isObject } from '../../../shared/json-object.ts'
import { completeConnection } from '../auth0-connection.ts'
import { importedName, labelOfUrl } from '../connection-name.ts'
import type { DocumentImporter } from '../importer.ts'
import type { Place } from '../place.ts'

const reasons: Readonly<Record<string, string>> = {
  jwks_uri: 'Auth0 does not verify tokens of a custom social connection',
  end_session_endpoint:
    'it goes into logoutUrl or getLogoutUrl, where the connection is to sign out of the provider',
  registration_endpoint: 'the client must be registered by hand',
}

/** An authorization server's metadata (RFC 8414 §2, OpenID Connect Discovery 1.0 §3). */
export const discoveryImporter: DocumentImporter = {
  format: { name: 'discovery', label: 'OpenID Connect or OAuth 2.0 discovery document' },
  recognises: (document) =>
    isObject(document) &&
    typeof document.authorization_endpoint === 'string' &&
    (typeof document.token_endpoint === 'string' || typeof document.issuer === 'string'),
  import(root, context) {
    const issuer = root.text('issuer')
    const authorizationURL = root.text('authorization_endpoint')
    const userinfo = root.text('userinfo_endpoint')
    const label = labelOfUrl(issuer ?? authorizationURL) ?? 'imported'
    const scope = chooseScope(root)
    readClientAuthentication(root)
    const followUps = {
      ...defined('revocationUrl', root.text('revocation_endpoint')),
      ...defined('introspectionUrl', root.text('introspection_endpoint')),
    }
    const draft = {
      name: importedName(label),
      strategy: 'oauth2',
      authentication: { active: true },
      connected_accounts: { active: false },
      options: {
        ...(authorizationURL === undefined ? {} : { authorizationURL }),
        ...defined('tokenURL', root.text('token_endpoint')),
        client_id: '',
        ...defined('scope', scope),
        useOauthSpecScope: true,
        pkce_enabled: supportsPkce(root),
        ...(userinfo === undefined
          ? {}
          : { scripts: { fetchUserProfile: sampleProfileScript(userinfo) } }),
      },
      ...(Object.keys(followUps).length === 0 ? {} : { workbench: followUps }),
    }
    if (userinfo === undefined)
      context.report.note(
        'The server names no userinfo endpoint, so the profile script is still to be written.',
      )
    root.reportUnread(reasons)
    return { kind: 'connections', connections: [completeConnection(draft, '', context)] }
  },
}

function defined<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  // The key is K and the value a text, which TypeScript does not see in a computed key.
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: string })
}

function chooseScope(root: Place): string | undefined {
  const supported = textsOf(root.at('scopes_supported'))
  if (!supported) return undefined
  const wanted = ['openid', 'profile', 'email'].filter((scope) => supported.includes(scope))
  if (wanted.length === 0) return undefined
  root.report.note(
    `Of the ${supported.length} scopes that the server knows, "${wanted.join(' ')}" is asked for.`,
  )
  return wanted.join(' ')
}

function supportsPkce(root: Place): boolean {
  return textsOf(root.at('code_challenge_methods_supported'))?.includes('S256') ?? false
}

function readClientAuthentication(root: Place): void {
  // RFC 8414 §2: where it is absent, client_secret_basic is meant.
  const methods = textsOf(root.at('token_endpoint_auth_methods_supported')) ?? [
    'client_secret_basic',
  ]
  if (methods.includes('client_secret_post') || methods.includes('none')) return
  root.report.note(
    `The server takes a client's credentials as ${methods.join(', ')} only; Auth0 sends them in the body, so add an Authorization header to customHeaders.`,
  )
}

function textsOf(place: Place | undefined): readonly string[] | undefined {
  if (!Array.isArray(place?.value)) return undefined
  return place.items.flatMap((item) =>
    typeof item.value === 'string' ? [String(item.take())] : [],
  )
}
