import type { Behaviour } from '../shared/behaviour.ts'
import type { Connection } from '../shared/connection.ts'
import type { Redactor } from '../shared/redaction.ts'
import type { StepError } from '../shared/run.ts'
import { tokenRequestHeaders, tokenRequestParameters } from '../shared/token-request.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import type { AcceptedCallback } from './callback.ts'
import { explainFailure } from './http/explain-failure.ts'
import { type HttpRequest, type HttpResponse, headerOf } from './http/http-message.ts'
import { type ResponseFields, readFields, whyNoFields } from './http/response-fields.ts'
import type { TracedOutcome } from './http/send-traced.ts'

/** Bytes of a token response, after decompression; a longer one fails the step. */
export const tokenResponseLimit = 10_000_000

/** The token response, whose `access_token` is there. */
export type TokenResponse = Readonly<Record<string, unknown>> & { readonly access_token: string }

export type ProcessedTokenResponse =
  | { readonly ok: true; readonly tokenResponse: TokenResponse }
  | { readonly ok: false; readonly error: StepError }

/** Builds the token request as Auth0 sends it (RFC 6749 §4.1.3). */
export function buildTokenRequest(
  connection: Connection,
  { redirectUri, codeVerifier }: Pick<AuthorizationRequest, 'redirectUri' | 'codeVerifier'>,
  { code }: AcceptedCallback,
  behaviour: Behaviour,
): HttpRequest {
  const { options } = connection
  const input = { redirectUri, codeVerifier, code }
  const parameters = tokenRequestParameters(connection, input, behaviour)
  return {
    method: 'POST',
    url: options.tokenURL,
    headers: tokenRequestHeaders(options.customHeaders ?? {}, behaviour),
    body: new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString(),
  }
}

/**
 * Reads the token endpoint's answer as Auth0 does: JSON if it parses, else a form, whatever the
 * Content-Type says (RFC 6749 §5.1 wants JSON; older servers answer with a form).
 *
 * @param title what an error's sentence begins with
 */
export function processTokenResponse(
  { outcome, evidence }: TracedOutcome,
  tokenUrl: string,
  title = 'Token exchange',
): ProcessedTokenResponse {
  const fail = (error: StepError) => ({ ok: false, error: { ...error, evidence } }) as const
  if (outcome.kind === 'failed') {
    const { code, reason } = explainFailure(outcome.failure)
    return fail({
      code: `token-endpoint-${code}`,
      message: `${title}: ${new URL(tokenUrl).host} gave no token response: ${reason}.`,
      detail: outcome.failure.code,
    })
  }
  const read = readFields(outcome.response, tokenResponseLimit)
  const fields = read?.fields ?? null
  const { status } = outcome.response
  const isSuccess = (status >= 200 && status < 300) || status === 301 || status === 302
  const accessToken = fields?.access_token
  // With a token an "error" beside it does not matter to Auth0: node-oauth does not look at it.
  if (isSuccess && fields && typeof accessToken === 'string' && accessToken !== '')
    return { ok: true, tokenResponse: { ...fields, access_token: accessToken } }
  const protocol = protocolErrorOf(fields)
  if (protocol) return fail(describeProtocolError(title, protocol, status))
  if (!isSuccess)
    return fail({
      code: 'token-endpoint-status',
      message: `${title}: the token endpoint answered with status ${status}${describeKind(outcome.response)} and named no OAuth error.`,
    })
  return fail(describeMissingToken(title, read, outcome.response))
}

/** Registers the tokens of a response: they are searched for in every text from now on. */
export function addTokens(secrets: Redactor, tokenResponse: TokenResponse): void {
  for (const name of ['access_token', 'refresh_token', 'id_token']) {
    const value = tokenResponse[name]
    if (typeof value === 'string') secrets.add(name, value)
  }
}

/** The error of a response, in the protocol's own words (RFC 6749 §5.2). */
export function protocolErrorOf(
  fields: Readonly<Record<string, unknown>> | null,
): StepError['protocol'] | null {
  const error = fields?.error
  if (typeof error !== 'string' || error === '') return null
  const text = (key: string) => (typeof fields?.[key] === 'string' ? fields[key] : undefined)
  const [description, uri] = [text('error_description'), text('error_uri')]
  return {
    error,
    ...(description === undefined ? {} : { error_description: description }),
    ...(uri === undefined ? {} : { error_uri: uri }),
  }
}

function describeProtocolError(
  title: string,
  protocol: NonNullable<StepError['protocol']>,
  status: number,
): StepError {
  return {
    code: 'token-error-response',
    message: sayRefused(`${title}: the token endpoint`, protocol, status),
    protocol,
  }
}

/** The sentence for a refusal, with what the server says of it. */
export function sayRefused(
  who: string,
  protocol: NonNullable<StepError['protocol']>,
  status: number,
): string {
  const said = protocol.error_description ? `: ${protocol.error_description}` : ''
  const sentence = `${who} refused with "${protocol.error}" (status ${status})${said}`
  return sentence.replace(/([^.!?])$/, '$1.')
}

function describeMissingToken(
  title: string,
  read: ResponseFields | null,
  response: HttpResponse,
): StepError {
  const fail = (code: StepError['code'], reason: string) => ({
    code,
    message: `${title}: the token response${reason} (failed to obtain access token).`,
  })
  const kind = describeKind(response)
  if (read === null)
    return fail(
      'token-response-not-understood',
      `${kind} ${whyNoFields(response, tokenResponseLimit)}`,
    )
  const { fields, isJson } = read
  if ('access_token' in fields) {
    const problem = fields.access_token === '' ? 'is empty' : 'is no text'
    return fail('access-token-missing', ` has an "access_token" that ${problem}`)
  }
  const keys = Object.keys(fields)
  if (!isJson && (keys.length === 0 || looksLikeText(fields)))
    return fail('token-response-not-understood', `${kind} is neither JSON nor a form`)
  const has = keys.length === 0 ? 'and nothing else' : `only ${listKeys(keys)}`
  return fail('access-token-missing', ` has no top-level "access_token", ${has}`)
}

// A plain sentence read as a form is one key without a value.
function looksLikeText(fields: Readonly<Record<string, unknown>>): boolean {
  const entries = Object.entries(fields)
  return entries.length === 1 && entries[0]?.[1] === ''
}

function listKeys(keys: readonly string[]): string {
  const shown = keys.slice(0, 6).map((key) => `"${key.slice(0, 40)}"`)
  return shown.join(', ') + (keys.length > 6 ? ` and ${keys.length - 6} more` : '')
}

function describeKind(response: HttpResponse): string {
  const type = headerOf(response.headers, 'content-type')?.split(';')[0]?.trim()
  if (type === 'text/html') return ' (an HTML page)'
  return type ? ` (${type})` : ''
}
