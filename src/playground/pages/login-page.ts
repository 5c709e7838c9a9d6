import { avatarSvg } from '../avatars.ts'
import { type DemoUser, demoUsers, displayNameOfUser } from '../demo-users.ts'
import { html, type SafeHtml } from './html.ts'
import type { Page } from './page.ts'

/** What the login page has to know. */
export interface LoginPageContent {
  /** Path of the interaction that its forms answer. */
  readonly path: string
  readonly clientName: string
  readonly redirectUri: unknown
  /** What stands in the username field. */
  readonly username: string
  /** The user that `login_hint` means; comes first. */
  readonly hinted: DemoUser | undefined
  /** Whether the username and password that were sent belong to nobody. */
  readonly wrongPassword: boolean
}

/** Asks who signs in: one click on a demo user, or a username and a password. */
export function loginPage(content: LoginPageContent): Page {
  const { path, clientName, redirectUri, hinted, wrongPassword } = content
  const users = demoUsers.toSorted((a, b) => Number(b === hinted) - Number(a === hinted))
  return {
    title: 'Sign in',
    width: 'narrow',
    formTargets: { redirectUri },
    body: html`<div class="lead">
<h1>Who signs in?</h1>
<p class="soft">As a demo user, to continue to ${clientName}.</p>
</div>
<form class="people" method="post" action="${path}/login" aria-label="Demo users">
${users.map((user) => userCard(user, user === hinted, user === hinted && !wrongPassword))}
</form>
<div class="or">or type a name and its password</div>
${wrongPassword && wrongPasswordAlert()}
<form class="credentials" method="post" action="${path}/login">
<label>Username <input name="username" value="${content.username}" required autocomplete="off" autocapitalize="none" spellcheck="false"></label>
<label>Password <input name="password" type="password" required autocomplete="off"${wrongPassword && html` autofocus`}></label>
<button class="primary">Sign in</button>
</form>
<form class="foot" method="post" action="${path}/cancel">
<span>Then back to ${placeOf(redirectUri)}</span>
<button class="plain">Cancel</button>
</form>`,
  }
}

function userCard(user: DemoUser, isHinted: boolean, hasFocus: boolean): SafeHtml {
  return html`<button class="person${isHinted && ' hinted'}" name="demo_user" value="${user.username}"${hasFocus && html` autofocus`}>
${avatarSvg(user)}<span><b title="${displayNameOfUser(user)}">${displayNameOfUser(user)}</b><small>${user.note}</small></span>
<kbd>${user.username} / ${user.password}</kbd>
</button>
`
}

function wrongPasswordAlert(): SafeHtml {
  return html`<p class="alert" role="alert">No demo user has this name and password. Both stand on the cards above.</p>`
}

/** Where the answer goes, short enough for a person to recognise. */
export function placeOf(redirectUri: unknown): string {
  if (typeof redirectUri !== 'string' || !URL.canParse(redirectUri)) return 'the application'
  const { host, protocol } = new URL(redirectUri)
  return host === '' ? protocol : host
}
