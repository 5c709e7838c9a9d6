import type { CredentialFacts } from '../../shared/credential-facts.ts'
import type { Run } from '../../shared/run.ts'
import { type ExchangeFacts, requestHeader, responseHeader } from './exchange-facts.ts'
import { isGrantRefusal } from './grant-refusal.ts'
import { type Refusal, says } from './refusal.ts'
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
  /^(invalid[_ ]client|incorrect_client_credentials|invalid_client_(id|credentials|secret)|bad_client_\w+|bad_client)$/i

/** What a token endpoint complains of where it is not the client, also with status 401. */
const notTheClient =
  /^(invalid_request|invalid_scope|invalid_target|invalid_token|unsupported_grant_type|server_error|temporarily_unavailable)$/i

/** Reads how the client authenticated; `null` where no token request was sent. */
export function readClientAuthentication(
  run: Run,
  exchange: ExchangeFacts | null,
  refusal: Refusal | null,
): ClientAuthenticationFacts | null {
  if (exchange === null) return null
  const error = refusal?.error || (refusal?.description ?? '')
  // Frameworks answer 401 in words of their own: Spring says {"error": "Unauthorized"}, X unauthorized_client.
  const isUnauthorised =
    exchange.status === 401 && !isGrantRefusal(refusal) && !notTheClient.test(error)
  return {
    secretInBody: (exchange.sent.get('client_secret') ?? '') !== '',
    headerSent: requestHeader(exchange, 'authorization') !== undefined,
    challenge: responseHeader(exchange, 'www-authenticate') ?? '',
    refused: isUnauthorised || refusedClient.test(error),
    credentials: readCredentials(run),
  }
}

/** Why a client is refused for which the run shows nothing more precise, most likely cause first. */
export function causesOfRefusedClient({
  headerSent,
  credentials,
}: ClientAuthenticationFacts): readonly string[] {
  const secret = 'the secret is wrong, was renewed, or belongs to another client or environment'
  if (!headerSent)
    return [
      ...(credentials?.clientSecretIsClientId ? ['client_secret is a copy of client_id'] : []),
      secret,
      'the server accepts credentials only in a Basic header, although it does not say so',
    ]
  const encoding = credentials?.needsFormEncodingInBasic
    ? 'id and secret must be form-encoded before base64, or must not be, because they hold special characters'
    : 'the server accepts credentials only in the body'
  return [secret, encoding]
}

const wrongSecret =
  /AADSTS7000215|incorrect_client_credentials|bad_client_secret|(client[ _-]?secret|secret|password)\b.{0,30}\b(is )?(invalid|incorrect|wrong|bad|mismatch|not (valid|match))|(invalid|incorrect|wrong|bad)\b.{0,20}\b(client[ _-]?secret|client credentials|secret)/i

/** Says whether the server itself calls the secret wrong. */
export function callsSecretWrong(refusal: Refusal | null): refusal is Refusal {
  return says(refusal, wrongSecret)
}
