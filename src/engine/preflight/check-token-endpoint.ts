import type { Connection } from '../../shared/connection.ts'
import { errorWordsOf, isBareRefusal } from '../../shared/error-words.ts'
import type { PreflightCheck } from '../../shared/preflight.ts'
import { explainFailure } from '../http/explain-failure.ts'
import { type HttpResponse, headerOf } from '../http/http-message.ts'
import { readFields } from '../http/response-fields.ts'
import type { Investigation } from '../investigation.ts'
import { checkOf } from './preflight-check.ts'

/** Bytes: an error response is short. */
const answerLimit = 1_000_000

const check = checkOf('token-endpoint-answers', 'The token URL is a token endpoint')

/** Says why no token request was sent. */
export function skipTokenEndpoint(reason: string): PreflightCheck {
  return check.skipped(reason)
}

/**
 * Checks that there is a token endpoint, with a token request that names no client and has no code:
 * a real one answers it with an error in the protocol's words (RFC 6749 §5.2).
 */
export async function checkTokenEndpoint(
  { options }: Connection,
  { send }: Investigation,
): Promise<PreflightCheck> {
  const { outcome, evidence } = await send({
    method: 'POST',
    url: options.tokenURL,
    headers: [
      ['User-Agent', 'OAuth-Workbench'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ],
    body: 'grant_type=authorization_code',
  })
  if (outcome.kind === 'failed')
    return check.failed(`It gave no answer: ${explainFailure(outcome.failure).reason}.`, [evidence])
  return judge(outcome.response, options.tokenURL, evidence)
}

function judge(response: HttpResponse, tokenUrl: string, evidence: string): PreflightCheck {
  const { status, headers } = response
  const error = errorOf(response)
  if (error !== null)
    return check.passed(
      `It answers a request without a code as a token endpoint does, with ${error}.`,
      [evidence],
    )
  if (status === 404 || status === 410)
    return check.failed(
      `There is nothing at this URL (status ${status}). Compare its path with the provider's documentation.`,
      [evidence],
    )
  if (status >= 300 && status < 400) return judgeRedirect(response, tokenUrl, evidence)
  if (status === 405)
    return check.failed('It takes no POST requests (status 405), so it is no token endpoint.', [
      evidence,
    ])
  if (status >= 500) return check.failed(`The server itself fails (status ${status}).`, [evidence])
  const type = headerOf(headers, 'content-type')?.split(';')[0] ?? 'nothing to read'
  if (status < 300)
    return check.failed(
      `It answers with status ${status} and ${type}, not with an error of OAuth, so it is no token endpoint.`,
      [evidence],
    )
  const words = wordsOf(response)
  if (words !== '' && status !== 429 && !isBareRefusal(words))
    return check.passed(
      `It answers a request without a code with an error in words of its own: "${words.slice(0, 160)}" (status ${status}).`,
      [evidence],
    )
  return check.warning(
    `It answers with status ${status} and ${type}, and names no OAuth error; a firewall or a proxy may stand before it.`,
    [evidence],
  )
}

function judgeRedirect(
  { status, headers }: HttpResponse,
  tokenUrl: string,
  evidence: string,
): PreflightCheck {
  const target = URL.parse(headerOf(headers, 'location') ?? '', tokenUrl)
  if (target === null)
    return check.failed(`It redirects to nowhere (status ${status}).`, [evidence])
  const explanation = `It redirects to ${target.origin}${target.pathname} (status ${status}), and a token request is not redirected.`
  const asked = new URL(tokenUrl)
  // Another host is not offered: whoever sits on an http connection could be sent the client secret.
  const isSameSite =
    target.protocol === 'https:' &&
    target.hostname === asked.hostname &&
    target.pathname === asked.pathname
  if (!isSameSite) return check.failed(explanation, [evidence])
  target.hash = ''
  const edits = [{ path: ['options', 'tokenURL'], value: target.href }]
  return check.failed(explanation, [evidence], { title: 'Use the URL it redirects to', edits })
}

/** The error of an error response in quotes, whatever its form; `null` where it is none. */
function errorOf(response: HttpResponse): string | null {
  const error = readFields(response, answerLimit)?.fields.error
  if (typeof error === 'string' && error !== '') return `"${error.slice(0, 80)}"`
  return typeof error === 'object' && error !== null ? 'an error object' : null
}

/** What a JSON object says of the error; Twitch, HubSpot and Strava name none of OAuth's. */
function wordsOf(response: HttpResponse): string {
  const read = readFields(response, answerLimit)
  return read?.isJson ? errorWordsOf(read.fields).replace(/\s+/g, ' ').trim() : ''
}
