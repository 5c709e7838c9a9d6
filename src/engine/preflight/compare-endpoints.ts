import type { Connection } from '../../shared/connection.ts'
import type { PreflightCheck, PreflightCode } from '../../shared/preflight.ts'
import { type DiscoveryDocument, textField } from './discovery-document.ts'
import { checkOf } from './preflight-check.ts'

/** Compares the URLs of a connection with those that the provider announces. */
export function compareEndpoints(
  connection: Connection,
  document: DiscoveryDocument,
): readonly PreflightCheck[] {
  return [
    compareIssuer(document),
    compareUrl(connection, document, {
      code: 'discovery-authorization-endpoint',
      title: 'The authorization URL is the announced one',
      key: 'authorizationURL',
      field: 'authorization_endpoint',
    }),
    compareUrl(connection, document, {
      code: 'discovery-token-endpoint',
      title: 'The token URL is the announced one',
      key: 'tokenURL',
      field: 'token_endpoint',
    }),
    compareUserinfo(connection, document),
  ]
}

/** RFC 8414 §3.3: the issuer must be the URL from which the document's own URL was made. */
function compareIssuer(document: DiscoveryDocument): PreflightCheck {
  const check = checkOf('discovery-issuer', 'The issuer fits its document')
  const evidence = [document.evidence]
  const issuer = textField(document, 'issuer')
  if (issuer === null) return check.warning('The discovery document names no issuer.', evidence)
  const base = issuer.replace(/\/$/, '')
  const { origin, pathname } = URL.parse(issuer) ?? { origin: issuer, pathname: '' }
  const places = [
    `${base}/.well-known/openid-configuration`,
    `${base}/.well-known/oauth-authorization-server`,
    `${origin}/.well-known/oauth-authorization-server${pathname.replace(/\/$/, '')}`,
  ]
  if (places.includes(document.url)) return check.passed(`It is ${issuer}.`, evidence)
  return check.warning(
    `The document at ${document.url} says that the issuer is ${issuer}, which belongs to another address.`,
    evidence,
  )
}

interface ComparedUrl {
  readonly code: PreflightCode
  readonly title: string
  readonly key: 'authorizationURL' | 'tokenURL'
  readonly field: string
}

function compareUrl(
  { options }: Connection,
  document: DiscoveryDocument,
  { code, title, key, field }: ComparedUrl,
): PreflightCheck {
  const check = checkOf(code, title)
  const evidence = [document.evidence]
  const announced = textField(document, field)
  if (announced === null) return check.skipped(`The discovery document has no ${field}.`, evidence)
  const own = new URL(options[key])
  const theirs = URL.parse(announced)
  if (theirs?.origin === own.origin && theirs.pathname === own.pathname)
    return check.passed(`It is ${announced}.`, evidence)
  const value = theirs ? withQuery(theirs, own.search) : announced
  return check.warning(
    `The connection has ${own.origin}${own.pathname}, and the provider announces ${announced}.`,
    evidence,
    { title: `Use ${announced}`, edits: [{ path: ['options', key], value }] },
  )
}

/** The connection's own query is kept: some providers need a fixed one. */
function withQuery(url: URL, query: string): string {
  return url.search === '' ? `${url.href}${query}` : url.href
}

function compareUserinfo({ options }: Connection, document: DiscoveryDocument): PreflightCheck {
  const check = checkOf('discovery-userinfo-endpoint', 'The script asks the announced userinfo URL')
  const evidence = [document.evidence]
  const announced = textField(document, 'userinfo_endpoint')
  if (announced === null)
    return check.skipped('The discovery document has no userinfo_endpoint.', evidence)
  const script = options.scripts?.fetchUserProfile ?? ''
  if (script.includes(announced)) return check.passed(`It asks ${announced}.`, evidence)
  const other = script.match(/https?:\/\/[^\s'"`)]*user_?info\b/i)?.[0]
  return other === undefined
    ? check.skipped(`The script does not mention ${announced}; it may ask another API.`, evidence)
    : check.warning(`The script asks ${other}, and the provider announces ${announced}.`, evidence)
}
