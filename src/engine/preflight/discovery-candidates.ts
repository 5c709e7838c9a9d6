/**
 * Where the discovery document of a provider may be, likeliest first, when only its endpoints are
 * known: the issuer is usually the part of the path before the words that every endpoint has.
 *
 * @see OpenID Connect Discovery §4; RFC 8414 §3, which puts the well-known part before the path
 */
export function discoveryCandidates(authorizationUrl: URL, tokenUrl: URL): readonly string[] {
  const [first = '', ...others] = issuerPaths(authorizationUrl, tokenUrl)
  const { origin } = authorizationUrl
  const urls = [
    `${origin}${first}/.well-known/openid-configuration`,
    `${origin}/.well-known/oauth-authorization-server${first}`,
    ...others.map((path) => `${origin}${path}/.well-known/openid-configuration`),
  ]
  return [...new Set(urls)]
}

/** Words of a path that belong to the endpoints and not to the issuer. */
const endpointWord =
  /^(oauth2?|openid|openid-?connect|oidc|connect|protocol|auth|authorize|authorization|v\d+(\.\d+)?|api|login|sso|as|idp|o)$/i

function issuerPaths(authorizationUrl: URL, tokenUrl: URL): readonly string[] {
  const common = commonFolders(authorizationUrl, tokenUrl)
  const issuer = withoutEndpointWords(common)
  const paths = [issuer, [], common].map((segments) => segments.map((s) => `/${s}`).join(''))
  // Microsoft: the issuer of /TENANT/oauth2/v2.0/authorize is /TENANT/v2.0.
  const microsoft = /^(\/[^/]+)\/oauth2(\/v2\.0)$/.exec(paths.at(-1) ?? '')
  return [...new Set([...(microsoft ? [`${microsoft[1]}${microsoft[2]}`] : []), ...paths])]
}

function commonFolders(a: URL, b: URL): readonly string[] {
  const left = foldersOf(a)
  if (a.origin !== b.origin) return left
  const right = foldersOf(b)
  const end = left.findIndex((segment, i) => segment !== right[i])
  return end === -1 ? left : left.slice(0, end)
}

function foldersOf({ pathname }: URL): readonly string[] {
  return pathname.split('/').slice(1, -1)
}

function withoutEndpointWords(segments: readonly string[]): readonly string[] {
  const end = segments.findLastIndex((segment) => !endpointWord.test(segment))
  return segments.slice(0, end + 1)
}
