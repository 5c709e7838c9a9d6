import { randomUUID } from 'node:crypto'
import {
  type Call,
  type Endpoint,
  type Reply,
  reply,
  secondServerClient,
} from './second-server-state.ts'

/** Answers `/oauth/authorize`: redirects at once, as a server does that needs no person. */
export const answerAuthorization: Endpoint = (call) => {
  const { url, state } = call
  const given = url.searchParams
  const redirectUri = given.get('redirect_uri')
  if (given.get('client_id') !== secondServerClient.client_id || redirectUri === null)
    return reply(400, 'text/plain', 'unknown client_id or no redirect_uri\n')
  if (given.get('response_type') !== 'code')
    return redirectBack(call, redirectUri, { error: 'unsupported_response_type' })

  switch (state.faults.authorization) {
    case 'hang':
      return undefined
    case 'login-page':
      return reply(200, 'text/html', loginPage(url.search))
    case 'redirect-loop':
      return redirect(nextHop(url))
    case 'access-denied':
      return redirectBack(call, redirectUri, {
        error: 'access_denied',
        error_description: 'The user said no',
      })
    default:
      return redirectBack(call, redirectUri, { code: issueCode(call, redirectUri) })
  }
}

/** Answers the form of the login page; whoever sends it is signed in. */
export const answerLogin: Endpoint = (call) => {
  const redirectUri = call.url.searchParams.get('redirect_uri')
  if (redirectUri === null) return reply(400, 'text/plain', 'no redirect_uri\n')
  return redirectBack(call, redirectUri, { code: issueCode(call, redirectUri) })
}

function issueCode({ url, state }: Call, redirectUri: string): string {
  const code = `code-${randomUUID()}`
  state.codes.set(code, {
    redirectUri,
    scope: url.searchParams.get('scope') ?? '',
    codeChallenge: url.searchParams.get('code_challenge'),
  })
  return code
}

function redirectBack(
  call: Call,
  redirectUri: string,
  parameters: Readonly<Record<string, string>>,
): Reply {
  const target = new URL(redirectUri)
  for (const [name, value] of Object.entries(parameters)) target.searchParams.set(name, value)
  const given = call.url.searchParams.get('state')
  const state = call.state.faults.authorization === 'wrong-state' ? 'state-of-nobody' : given
  if (state !== null && call.state.faults.authorization !== 'no-state')
    target.searchParams.set('state', state)
  return redirect(target.href)
}

function redirect(location: string): Reply {
  return { status: 302, headers: { Location: location }, body: '' }
}

function nextHop(url: URL): string {
  const next = new URLSearchParams(url.search)
  next.set('hop', String(Number(next.get('hop') ?? 0) + 1))
  return `${url.pathname}?${next}`
}

function loginPage(query: string): string {
  const action = `/oauth/login${query.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}`
  return `<!doctype html>
<html lang="en"><title>Second server: sign in</title>
<h1>Sign in</h1>
<form method="post" action="${action}">
<label>User <input name="user"></label>
<label>Password <input name="password" type="password"></label>
<button>Sign in</button>
</form></html>
`
}
