/** Of an authorization response: RFC 6749 §4.1.2, OpenID Connect Core §3.2.2.5, and JARM's `response`. */
const responseParameters = ['code', 'error', 'state', 'response', 'access_token', 'id_token']

/** Says whether a query, a fragment or a form body carries an authorization response. */
export function hasResponseParameter(parameters: URLSearchParams): boolean {
  return responseParameters.some((name) => parameters.has(name))
}
