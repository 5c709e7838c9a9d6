import type { Behaviour } from '../shared/behaviour.ts'
import type { Connection } from '../shared/connection.ts'
import type { Redactor } from '../shared/redaction.ts'
import type { StepError } from '../shared/run.ts'
import { tokenRequestHeaders, tokenRequestParameters } from '../shared/token-request.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import type { AcceptedCallback } from './callback.ts'
import { decodeContent } from './http/body-text.ts'
import { explainFailure } from './http/explain-failure.ts'
import { type HttpRequest, type HttpResponse, headerOf } from './http/http-message.ts'
import type { TracedOutcome } from './http/send-traced.ts'

/** Bytes of a token response, after decompression; a longer one fails the step. */
export const tokenResponseLimit = 10_000_000

/** Levels of JSON; no server has a reason for more. */
const deepestLevel = 500

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
  const fields = parseTokenResponse(outcome.response)
  const { status } = outcome.response
  const protocol = protocolErrorOf(fields)
  if (protocol) return fail(describeProtocolError(title, protocol, status))
  const isSuccess = (status >= 200 && status < 300) || status === 301 || status === 302
  if (!isSuccess)
    return fail({
      code: 'token-endpoint-status',
      message: `${title}: the token endpoint answered with status ${status}${describeKind(outcome.response)} and named no OAuth error.`,
    })
  const accessToken = fields?.access_token
  if (fields && typeof accessToken === 'string' && accessToken !== '')
    return { ok: true, tokenResponse: { ...fields, access_token: accessToken } }
  return fail(describeMissingToken(title, fields, outcome.response))
}

/** Registers the tokens of a response: they are searched for in every text from now on. */
export function addTokens(secrets: Redactor, tokenResponse: TokenResponse): void {
  for (const name of ['access_token', 'refresh_token', 'id_token']) {
    const value = tokenResponse[name]
    if (typeof value === 'string') secrets.add(name, value)
  }
}

/** The fields of a response, whether it is JSON or a form; `null` where it is neither. */
export function parseTokenResponse(response: HttpResponse): Record<string, unknown> | null {
  const bytes = decodeContent(response.body, response.headers, tokenResponseLimit)
  const text = new TextDecoder().decode(bytes)
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) && !isTooDeep(value) ? value : null
  } catch {
    // node-oauth hands everything else to querystring.parse; HTML has no pair worth keeping.
    if (/^\s*</.test(text)) return null
    return Object.fromEntries(new URLSearchParams(text.trim()))
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Says whether a value has more levels than can be handed on: to the script, to whoever keeps the run. */
function isTooDeep(value: unknown, level = 0): boolean {
  if (typeof value !== 'object' || value === null) return false
  return level > deepestLevel || Object.values(value).some((item) => isTooDeep(item, level + 1))
}

/** The error of a response, in the protocol's own words (RFC 6749 §5.2). */
export function protocolErrorOf(
  fields: Record<string, unknown> | null,
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
  const said = protocol.error_description ? `: ${protocol.error_description}` : ''
  return {
    code: 'token-error-response',
    message:
      `${title}: the token endpoint refused with "${protocol.error}" (status ${status})${said}`.replace(
        /([^.!?])$/,
        '$1.',
      ),
    protocol,
  }
}

function describeMissingToken(
  title: string,
  fields: Record<string, unknown> | null,
  response: HttpResponse,
): StepError {
  if (fields === null || Object.keys(fields).length === 0 || looksLikeText(fields))
    return {
      code: 'token-response-not-understood',
      message: `${title}: the token response${describeKind(response)} is neither JSON nor a form (failed to obtain access token).`,
    }
  return {
    code: 'access-token-missing',
    message: `${title}: the token response has no top-level "access_token", only ${listKeys(fields)} (failed to obtain access token).`,
  }
}

// A plain sentence read as a form is one key without a value.
function looksLikeText(fields: Record<string, unknown>): boolean {
  const entries = Object.entries(fields)
  return entries.length === 1 && entries[0]?.[1] === ''
}

function listKeys(fields: Record<string, unknown>): string {
  const keys = Object.keys(fields)
  const shown = keys.slice(0, 6).map((key) => `"${key.slice(0, 40)}"`)
  return shown.join(', ') + (keys.length > 6 ? ` and ${keys.length - 6} more` : '')
}

function describeKind(response: HttpResponse): string {
  const type = headerOf(response.headers, 'content-type')?.split(';')[0]?.trim()
  if (type === 'text/html') return ' (an HTML page)'
  return type ? ` (${type})` : ''
}
