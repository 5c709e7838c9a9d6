import { type Connection, scopesOf } from '../../shared/connection.ts'
import { describeCredentials } from '../../shared/credential-facts.ts'
import type { PreflightCheck } from '../../shared/preflight.ts'
import { authenticationVariants } from '../probes/probe-variants.ts'
import { type DiscoveryDocument, listField } from './discovery-document.ts'
import { checkOf } from './preflight-check.ts'

/** Compares what a connection uses with what the provider says it supports. */
export function compareFeatures(
  connection: Connection,
  document: DiscoveryDocument,
): readonly PreflightCheck[] {
  return [
    compareFlow(document),
    comparePkce(connection, document),
    compareScopes(connection, document),
    compareAuthentication(connection, document),
    checkRequestForm(document),
  ]
}

/** The authorization code flow with the response in the query is all that Auth0 speaks. */
function compareFlow(document: DiscoveryDocument): PreflightCheck {
  const check = checkOf('discovery-code-flow', 'The provider supports the code flow')
  const needs = [
    ['response_types_supported', 'code'],
    ['grant_types_supported', 'authorization_code'],
    ['response_modes_supported', 'query'],
  ] as const
  const missing = needs.filter(
    ([field, value]) => listField(document, field)?.includes(value) === false,
  )
  const evidence = [document.evidence]
  const [first] = missing
  if (first === undefined)
    return check.passed('It gives a code, in the query of the callback URL.', evidence)
  const lists = missing.map(([field, value]) => `"${value}" is not in its ${field}`)
  return check.failed(`The flow that Auth0 uses is not there: ${lists.join(', and ')}.`, evidence)
}

function comparePkce({ options }: Connection, document: DiscoveryDocument): PreflightCheck {
  const check = checkOf('discovery-pkce', 'PKCE is used where the provider has it')
  const evidence = [document.evidence]
  const methods = listField(document, 'code_challenge_methods_supported')
  if (methods === null)
    return check.skipped('The discovery document does not say whether PKCE is supported.', evidence)
  const isSupported = methods.includes('S256')
  if (options.pkce_enabled && !isSupported)
    return check.failed(
      `PKCE is on, and the provider announces ${methods.join(', ') || 'no method'} but not S256, the only method of Auth0.`,
      evidence,
      { title: 'Switch PKCE off', edits: [{ path: ['options', 'pkce_enabled'], value: false }] },
    )
  if (!options.pkce_enabled && isSupported)
    return check.warning(
      'The provider announces S256, and PKCE is off; RFC 9700 §2.1.1 wants it wherever it can be had.',
      evidence,
      { title: 'Switch PKCE on', edits: [{ path: ['options', 'pkce_enabled'], value: true }] },
    )
  return check.passed(isSupported ? 'S256 is used.' : 'Neither side uses it.', evidence)
}

function compareScopes(connection: Connection, document: DiscoveryDocument): PreflightCheck {
  const check = checkOf('discovery-scopes', 'The provider knows the scopes')
  const evidence = [document.evidence]
  const known = listField(document, 'scopes_supported')
  if (known === null) return check.skipped('The discovery document lists no scopes.', evidence)
  const unknown = scopesOf(connection).filter((scope) => !known.includes(scope))
  if (unknown.length === 0) return check.passed('Every scope is announced.', evidence)
  return check.warning(
    `The provider does not announce ${unknown.join(', ')}; it may know more scopes than it says (RFC 8414 §2).`,
    evidence,
  )
}

type AuthenticationMethod = 'client_secret_post' | 'client_secret_basic' | 'none'

function compareAuthentication(
  connection: Connection,
  document: DiscoveryDocument,
): PreflightCheck {
  const check = checkOf('discovery-client-authentication', 'The client authenticates as announced')
  const evidence = [document.evidence]
  const announced = listField(document, 'token_endpoint_auth_methods_supported')
  if (announced === null)
    return check.skipped('The discovery document does not say how clients authenticate.', evidence)
  const used = methodsOf(connection)
  if (used.length > 1)
    return check.warning(
      `The secret goes in the body and in a header, and RFC 6749 §2.3 allows one of them; the provider announces ${announced.join(', ')}.`,
      evidence,
    )
  const [method = 'none'] = used
  if (announced.includes(method)) return check.passed(`It uses ${method}.`, evidence)
  const explanation = `The connection uses ${method}, and the provider announces ${announced.join(', ')}.`
  const mends: readonly string[] = announced.includes('client_secret_basic')
    ? ['basic']
    : announced.includes('client_secret_post')
      ? ['secret-in-body']
      : announced.includes('none')
        ? ['no-secret']
        : []
  const variant = authenticationVariants(connection).find(({ code }) => mends.includes(code))
  if (mends.length === 0)
    return check.failed(`${explanation} No connection of Auth0 can do any of these.`, evidence)
  return check.warning(
    explanation,
    evidence,
    variant && { title: `Change to “${variant.title}”`, edits: variant.edits },
  )
}

function methodsOf(connection: Connection): readonly AuthenticationMethod[] {
  const { hasClientSecret, authorization } = describeCredentials(connection)
  return [
    ...(hasClientSecret ? (['client_secret_post'] as const) : []),
    ...(authorization?.basic ? (['client_secret_basic'] as const) : []),
  ]
}

/** Auth0 sends its authorization requests as plain parameters. */
function checkRequestForm(document: DiscoveryDocument): PreflightCheck {
  const check = checkOf('discovery-request-form', 'The provider takes plain authorization requests')
  const evidence = [document.evidence]
  const { require_pushed_authorization_requests, require_signed_request_object } = document.fields
  if (require_pushed_authorization_requests === true)
    return check.failed(
      'It wants pushed authorization requests (RFC 9126), which a custom social connection cannot send.',
      evidence,
    )
  if (require_signed_request_object === true)
    return check.failed(
      'It wants signed request objects (RFC 9101), which a custom social connection cannot send.',
      evidence,
    )
  return check.passed('Nothing else is asked for.', evidence)
}
