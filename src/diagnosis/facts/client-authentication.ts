import type { CredentialFacts } from '../../shared/credential-facts.ts'
import type { Run } from '../../shared/run.ts'
import { type ExchangeFacts, requestHeader, responseHeader } from './exchange-facts.ts'
import type { Refusal } from './refusal.ts'
import { readCredentials } from './stored-facts.ts'

/** How the client authenticated at the token endpoint, and what the server made of it (RFC 6749 §2.3). */
export interface ClientAuthenticationFacts {
  readonly secretInBody: boolean
  /** An `Authorization` header was sent. */
  readonly headerSent: boolean
  /** The server's `WWW-Authenticate`, empty where it sent none. */
  readonly challenge: string
  /** The server refused the client itself, not the code or the request. */
  readonly refused: boolean
  readonly credentials: CredentialFacts | null
}

/** RFC 6749's `invalid_client` and what vendors call it. */
const refusedClient =
  /^(invalid_client|incorrect_client_credentials|invalid_client_(id|credentials|secret)|bad_client_\w+|bad_client)$/i

/** Reads how the client authenticated; `null` where no token request was sent. */
export function readClientAuthentication(
  run: Run,
  exchange: ExchangeFacts | null,
  refusal: Refusal | null,
): ClientAuthenticationFacts | null {
  if (exchange === null) return null
  const isUnauthorised = exchange.status === 401 && refusal === null
  return {
    secretInBody: (exchange.sent.get('client_secret') ?? '') !== '',
    headerSent: requestHeader(exchange, 'authorization') !== undefined,
    challenge: responseHeader(exchange, 'www-authenticate') ?? '',
    refused: isUnauthorised || refusedClient.test(refusal?.error ?? ''),
    credentials: readCredentials(run),
  }
}
