/** Of an authorization response: RFC 6749 §4.1.2, OpenID Connect Core §3.2.2.5, and JARM's `response`. */
const results = ['code', 'error', 'response', 'access_token', 'id_token']

/** Says whether a query, a fragment or a form body carries an authorization response. */
export function hasResponseParameter(parameters: URLSearchParams): boolean {
  return parameters.has('state') || hasResult(parameters)
}

/** Says whether parameters tell how a login ended; `state` alone also goes from page to page of it. */
export function hasResult(parameters: URLSearchParams): boolean {
  return results.some((name) => parameters.has(name))
}

/** The parameters of an authorization response, and where they stood. */
export interface FoundResponse {
  readonly parameters: URLSearchParams
  /** Auth0 reads only the query; the others are recognised to be named. */
  readonly place: 'query' | 'fragment' | 'form body'
}

/**
 * Finds the response in what arrived at the callback URL.
 *
 * @param form the body of a POST. It counts only where the query has no result: a 307 carries the
 *   form of the login along, which may well have a `state` or a `code` of its own
 */
export function findResponse(url: URL, form: string | undefined): FoundResponse {
  const query = url.searchParams
  if (form !== undefined && !hasResult(query))
    return { parameters: new URLSearchParams(form), place: 'form body' }
  const fragment = new URLSearchParams(url.hash.slice(1))
  if (!hasResponseParameter(query) && hasResponseParameter(fragment))
    return { parameters: fragment, place: 'fragment' }
  return { parameters: query, place: 'query' }
}
