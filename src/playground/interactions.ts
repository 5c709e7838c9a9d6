import type { IncomingMessage, ServerResponse } from 'node:http'
import { errors, type InteractionResults, type Provider } from 'oidc-provider'
import { type DemoUser, findDemoUser, findHintedUser, findUserByPassword } from './demo-users.ts'
import { readForm } from './form-body.ts'
import { consentPage } from './pages/consent-page.ts'
import { errorPage, lostInteraction } from './pages/error-page.ts'
import { loginPage } from './pages/login-page.ts'
import { sendPage } from './pages/page.ts'
import { isRead, pathOf, type Responder } from './responder.ts'
import { isKnownScope } from './scopes.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/** One request of one interaction, with everything that answers it. */
interface Turn {
  readonly provider: Provider
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly interaction: Interaction
  /** Path of the interaction, for example `/interaction/V1StGXR8`. */
  readonly path: string
}

const interactionPath = /^(\/interaction\/([\w-]+))(?:\/(login|consent|cancel))?$/

/**
 * Serves the pages between the authorization request and its answer: who signs in, and what may the
 * client know. The interaction's own cookie (SameSite, HttpOnly, bound to the path with the unguessable
 * uid) ties each form to the browser that was asked.
 */
export function answerInteractions(provider: Provider): Responder {
  return async (request, response) => {
    const match = interactionPath.exec(pathOf(request))
    const [, path, uid, action] = match ?? []
    if (path === undefined || uid === undefined) return false

    const interaction = await findInteraction(provider, request, response)
    if (interaction?.uid !== uid) return sendLostInteraction(response)
    const turn = { provider, request, response, interaction, path }

    if (action === undefined) return isRead(request) ? showInteraction(turn) : false
    if (request.method !== 'POST') return false
    if (action === 'cancel') return cancel(turn)
    const form = await readForm(request)
    if (!form)
      return sendError(response, 413, 'This form is too long', 'No page here sends as much.')
    return action === 'login' ? takeLogin(turn, form) : takeConsent(turn, form)
  }
}

async function findInteraction(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Interaction | undefined> {
  try {
    return await provider.interactionDetails(request, response)
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined
    throw error
  }
}

async function showInteraction(turn: Turn): Promise<true> {
  const demoUser = findDemoUser(turn.interaction.params.demo_user)
  if (demoUser) return answerForDemoUser(turn, demoUser)
  return turn.interaction.prompt.name === 'consent' ? showConsent(turn) : showLogin(turn)
}

/** Signs in and consents at once, without a page. */
async function answerForDemoUser(turn: Turn, user: DemoUser): Promise<true> {
  const grantId = await grantRequestedScopes(turn.provider, turn.interaction, user)
  return finish(turn, { ...signedIn(user), consent: { grantId } })
}

async function showLogin(turn: Turn, failed?: { readonly username: string }): Promise<true> {
  const { interaction, response, path } = turn
  const loginHint = textOf(interaction.params.login_hint)
  const content = {
    path,
    clientName: await clientNameOf(turn),
    redirectUri: interaction.params.redirect_uri,
    username: failed?.username ?? loginHint,
    hinted: findHintedUser(loginHint),
    wrongPassword: failed !== undefined,
  }
  return sendPage(response, 200, loginPage(content))
}

async function takeLogin(turn: Turn, form: URLSearchParams): Promise<true> {
  if (turn.interaction.prompt.name === 'consent') return sendLostInteraction(turn.response)
  const username = form.get('username') ?? ''
  const user =
    findDemoUser(form.get('demo_user')) ?? findUserByPassword(username, form.get('password') ?? '')
  return user ? finish(turn, signedIn(user)) : showLogin(turn, { username })
}

async function showConsent(turn: Turn): Promise<true> {
  const { interaction, response, path } = turn
  const user = findDemoUser(interaction.session?.accountId)
  if (!user) return sendLostInteraction(response)
  const content = {
    path,
    user,
    clientName: await clientNameOf(turn),
    redirectUri: interaction.params.redirect_uri,
    scopes: textOf(interaction.params.scope).split(' ').filter(isKnownScope),
    otherUserUrl: sameRequestWithLogin(interaction),
  }
  return sendPage(response, 200, consentPage(content))
}

async function takeConsent(turn: Turn, form: URLSearchParams): Promise<true> {
  const { interaction, provider, response } = turn
  const user = findDemoUser(interaction.session?.accountId)
  if (interaction.prompt.name !== 'consent' || !user) return sendLostInteraction(response)
  if (form.get('decision') !== 'allow')
    return finish(turn, denied(`${user.username} denied the access`))
  const grantId = await grantRequestedScopes(provider, interaction, user)
  return finish(turn, { consent: { grantId } })
}

async function cancel(turn: Turn): Promise<true> {
  return finish(turn, denied('the sign-in was cancelled'))
}

async function finish(turn: Turn, result: InteractionResults): Promise<true> {
  await turn.provider.interactionFinished(turn.request, turn.response, result)
  return true
}

/** The result of a prompt for a login or for the selection of an account. */
function signedIn(user: DemoUser): InteractionResults {
  return { login: { accountId: user.username, remember: false }, select_account: {} }
}

function denied(reason: string): InteractionResults {
  return { error: 'access_denied', error_description: reason }
}

async function grantRequestedScopes(
  provider: Provider,
  interaction: Interaction,
  user: DemoUser,
): Promise<string> {
  const clientId = textOf(interaction.params.client_id)
  const grant = new provider.Grant({ accountId: user.username, clientId })
  grant.addOIDCScope(textOf(interaction.params.scope))
  return grant.save()
}

async function clientNameOf({ provider, interaction }: Turn): Promise<string> {
  const clientId = textOf(interaction.params.client_id)
  const client = await provider.Client.find(clientId)
  return client?.clientName ?? clientId
}

/** The request that led here, once more, so that it asks who signs in. */
function sameRequestWithLogin({ params }: Interaction): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params))
    if (typeof value === 'string') query.set(name, value)
  query.set('prompt', 'login consent')
  return `/authorize?${query}`
}

function sendLostInteraction(response: ServerResponse): true {
  return sendError(response, 400, 'This page is out of date', lostInteraction)
}

function sendError(
  response: ServerResponse,
  status: number,
  heading: string,
  explanation: string,
): true {
  return sendPage(response, status, errorPage({ heading, explanation, details: {} }))
}

function textOf(parameter: unknown): string {
  return typeof parameter === 'string' ? parameter : ''
}
