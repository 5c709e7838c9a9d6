import { randomBytes } from 'node:crypto'
import { assertNever } from '../../shared/assert-never.ts'
import { callbackUrlOf } from '../../shared/connection.ts'
import { findLastShownPage, type ShownPage } from '../../shared/shown-page.ts'
import type { UserAgentResult } from '../user-agents/user-agent.ts'
import { type FollowUpContext, type FollowUpResult, failed } from './follow-up-context.ts'
import { makeLogoutUrl } from './make-logout-url.ts'

/**
 * Takes the user to the provider's logout URL in the run's user agent, and recognises the way back.
 * Where no user agent can go there, the URL is shown.
 */
export async function logOut(
  context: FollowUpContext,
  query: Readonly<Record<string, string>>,
): Promise<FollowUpResult> {
  const kind = 'logout'
  const { ok, ...made } = await makeLogoutUrl(context, query)
  if ('error' in made) {
    const { error, ...facts } = made
    return { kind, ...facts, opened: false, ...failed('no logout URL', error) }
  }
  context.trace.note('logout-url.built', made.url)
  return { kind, ...made, ...(await open(context, made.url)) }
}

type Opened = Pick<
  Extract<FollowUpResult, { kind: 'logout' }>,
  'opened' | 'outcome' | 'summary' | 'error'
>

async function open(context: FollowUpContext, url: string): Promise<Opened> {
  const { userAgent } = context
  if (userAgent === null || userAgent.kind === 'manual')
    return { opened: false, outcome: 'unknown', summary: 'to be opened by you' }
  if (userAgent.open) return await openElsewhere(context, url, () => userAgent.open?.(url))
  return { opened: true, ...(await goThere(context, url, userAgent)) }
}

async function openElsewhere(
  { trace }: FollowUpContext,
  url: string,
  show: () => Promise<void> | undefined,
): Promise<Opened> {
  const evidence = trace.navigation({
    frame: 'main',
    request: { method: 'GET', url, headers: [] },
    callback: { matched: false, reason: 'a logout has no callback' },
    state: 'requested',
  })
  try {
    await show()
    return { opened: true, outcome: 'unknown', summary: 'opened in the system browser' }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Logout: the system browser could not be opened (${reason}).`
    return {
      opened: false,
      ...failed('not opened', { code: 'browser-not-opened', message, evidence }),
    }
  }
}

type End = Omit<Opened, 'opened'>

async function goThere(
  { trace, navigations, ask, connection, signal, network }: FollowUpContext,
  url: string,
  userAgent: NonNullable<FollowUpContext['userAgent']>,
): Promise<End> {
  try {
    const callbackUrl = returnUrlOf(url) ?? callbackUrlOf(connection)
    const keepSignedIn = connection.workbench?.keepSignedIn ? connection.name : undefined
    // A logout has no state of its own; nobody may guess that of the window either.
    const state = randomBytes(16).toString('base64url')
    const task = { url, callbackUrl, state, trace, ask, network, keepSignedIn }
    const result = await userAgent.authorize(task, signal)
    if (result.kind === 'closed') return describeClosed(findLastShownPage(navigations()))
    return describeEnd(result, callbackUrl)
  } finally {
    await userAgent.close?.()
  }
}

/** Parameters in which providers take where to go afterwards (OpenID Connect RP-Initiated Logout §2, Auth0, Microsoft, ADFS, AWS). */
const returnParameters = [
  'post_logout_redirect_uri',
  'returnTo',
  'logout_uri',
  'redirect_uri',
  'wreply',
] as const

/** Where the provider is to send the user afterwards, if the URL says so. */
function returnUrlOf(url: string): string | null {
  const { searchParams } = new URL(url)
  for (const name of returnParameters) {
    const value = searchParams.get(name)
    if (value !== null && URL.canParse(value)) return value
  }
  return null
}

/** A window is closed where the provider leads back to nowhere, and where it says no: its page tells. */
function describeClosed(page: ShownPage | null): End {
  if (page === null || page.response.status < 400)
    return {
      outcome: 'unknown',
      summary: 'the window was closed; whether the logout worked is not known',
    }
  const message = `Logout: the window was closed on a page with status ${page.response.status}.`
  return failed('refused', { code: 'logout-refused', message, evidence: page.id })
}

function describeEnd(result: Exclude<UserAgentResult, { kind: 'closed' }>, returnUrl: string): End {
  switch (result.kind) {
    case 'callback':
      return { outcome: 'passed', summary: `came back to ${new URL(returnUrl).host}` }
    case 'failed': {
      if (result.code === 'person-needed')
        return { outcome: 'unknown', summary: 'the provider shows a page' }
      const message = `Logout: ${result.message.replace(/^Callback: /, '')}`
      const { code, evidence } = result
      return failed('not reached', { code: `logout-${code}`, message, evidence })
    }
    default:
      return assertNever(result)
  }
}
