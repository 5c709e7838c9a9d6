import { behaviourOf } from '../../shared/behaviour.ts'
import type { Connection } from '../../shared/connection.ts'
import type { PreflightCheck } from '../../shared/preflight.ts'
import { buildAuthorizationRequest } from '../authorization-request.ts'
import { matchCallback } from '../callback-match.ts'
import { describeBody } from '../http/body-text.ts'
import { explainFailure } from '../http/explain-failure.ts'
import { type HttpResponse, headerOf } from '../http/http-message.ts'
import type { Investigation } from '../investigation.ts'
import { redirectTargetOf } from '../user-agents/redirect-target.ts'
import { checkOf } from './preflight-check.ts'

const check = checkOf(
  'authorization-endpoint-answers',
  'The authorization endpoint takes the request',
)

/** Says why the request was not sent. */
export function skipAuthorizationEndpoint(reason: string): PreflightCheck {
  return check.skipped(reason)
}

const complaint =
  /redirect[_ ]?ur[il][^<\n]{0,60}(mismatch|not (match|registered|allowed|valid)|invalid)|(invalid|unknown|unauthorized)[_ ]client|AADSTS\d+/i

/**
 * Checks the authorization endpoint with the very request that a run sends first, redirect URI
 * included, and follows no redirect: whatever is shown there would be for a person.
 */
export async function checkAuthorizationEndpoint(
  connection: Connection,
  { send }: Investigation,
): Promise<PreflightCheck> {
  const request = buildAuthorizationRequest(connection, {}, behaviourOf(connection))
  const { outcome, evidence } = await send({
    method: 'GET',
    url: request.url,
    headers: [
      ['User-Agent', 'Mozilla/5.0 (compatible; OAuth-Workbench)'],
      ['Accept', 'text/html,application/xhtml+xml,*/*;q=0.8'],
    ],
  })
  if (outcome.kind === 'failed')
    return check.failed(`It gave no answer: ${explainFailure(outcome.failure).reason}.`, [evidence])
  const { response } = outcome
  const target = redirectTargetOf(request.url, response.status, response.headers)
  if (target !== null) return judgeRedirect(new URL(target), request.redirectUri, evidence)
  return judgePage(response, request.redirectUri, evidence)
}

function judgeRedirect(target: URL, redirectUri: string, evidence: string): PreflightCheck {
  const parameters = new URLSearchParams(target.search || target.hash.slice(1))
  const error = parameters.get('error')
  const description = parameters.get('error_description')
  if (matchCallback(target.href, redirectUri).matched && error === null)
    return check.passed('It answers at the callback URL at once, without a login.', [evidence])
  if (error !== null) {
    const said = description === null ? `"${error}"` : `"${error}": ${description.slice(0, 200)}`
    // Some of these only say that there is a person to be asked.
    return /^(login|consent|interaction|account_selection)_required$/.test(error)
      ? check.passed(`It wants a person: ${said}.`, [evidence])
      : check.failed(`It refuses the request with ${said}`.replace(/[.]?$/, '.'), [evidence])
  }
  if (complaint.test(target.href))
    return check.failed(`It redirects to an error page: ${target.host}${target.pathname}.`, [
      evidence,
    ])
  return check.passed(`It goes on to ${target.host}${target.pathname}.`, [evidence])
}

function judgePage(response: HttpResponse, redirectUri: string, evidence: string): PreflightCheck {
  const { status, headers } = response
  const text = describeBody(response.body, headers)?.text ?? ''
  const words = complaint.exec(text)?.[0] ?? titleOf(text)
  const said = words === '' ? '' : `, and the page says “${words.replace(/\s+/g, ' ')}”`
  if (status === 404 || status === 410)
    return check.failed(
      `There is nothing at this URL (status ${status}). Compare its path with the provider's documentation.`,
      [evidence],
    )
  if (status >= 500)
    return check.failed(`The server itself fails (status ${status})${said}.`, [evidence])
  if (status >= 400)
    return check.failed(
      `It refuses the request with status ${status}${said}. Most likely the client_id is not known there, or ${redirectUri} is not registered for it.`,
      [evidence],
    )
  if (complaint.test(text))
    return check.warning(`It shows a page${said}. Check the client_id and ${redirectUri}.`, [
      evidence,
    ])
  if (!/html/i.test(headerOf(headers, 'content-type') ?? ''))
    return check.warning(
      `It answers with status ${status} and ${headerOf(headers, 'content-type') ?? 'no type'}, which is no page to sign in on.`,
      [evidence],
    )
  return check.passed(`It shows a page (status ${status})${said}.`, [evidence])
}

function titleOf(html: string): string {
  return /<title[^>]*>([^<]{1,120})/i.exec(html.slice(0, 20_000))?.[1]?.trim() ?? ''
}
