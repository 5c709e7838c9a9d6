/** What a provider says of itself (RFC 8414 §2, OpenID Connect Discovery §3). */
export interface DiscoveryDocument {
  readonly url: string
  readonly fields: Readonly<Record<string, unknown>>
  /** Id of the trace event of the request. */
  readonly evidence: string
}

/** A field that holds a text; `null` where it does not. */
export function textField({ fields }: DiscoveryDocument, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A field that holds a list of texts; `null` where it does not. */
export function listField({ fields }: DiscoveryDocument, name: string): readonly string[] | null {
  const value = fields[name]
  if (!Array.isArray(value)) return null
  return value.filter((item): item is string => typeof item === 'string')
}

/** Says whether a document is metadata at all: a page of JSON at a well-known path need not be (RFC 8414 §2). */
export function isMetadata(document: Readonly<Record<string, unknown>>): boolean {
  return ['issuer', 'authorization_endpoint', 'token_endpoint'].some(
    (name) => typeof document[name] === 'string',
  )
}
