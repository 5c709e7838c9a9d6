import { avatarSvg } from '../avatars.ts'
import { type DemoUser, displayNameOfUser } from '../demo-users.ts'
import { type KnownScope, scopeMeanings } from '../scopes.ts'
import { html, type SafeHtml } from './html.ts'
import { placeOf } from './login-page.ts'
import type { Page } from './page.ts'

/** What the consent page has to know. */
export interface ConsentPageContent {
  /** Path of the interaction that its forms answer. */
  readonly path: string
  readonly clientName: string
  readonly redirectUri: unknown
  readonly user: DemoUser
  /** The scopes of the request, without those that the playground does not know. */
  readonly scopes: readonly KnownScope[]
  /** URL of the same request with another user. */
  readonly otherUserUrl: string
}

/** Asks the user to allow or deny what the client wants to know, scope by scope. */
export function consentPage(content: ConsentPageContent): Page {
  const { path, clientName, redirectUri, scopes } = content
  return {
    title: 'Allow access',
    width: 'narrow',
    formTargets: { redirectUri },
    body: html`<div class="lead">
<h1>${clientName} asks for access</h1>
<p class="soft">If you allow it, ${clientName} can:</p>
</div>
<ul class="scopes">${scopes.map(scopeItem)}</ul>
${whoPanel(content)}
<form class="choice" method="post" action="${path}/consent" aria-label="Your decision">
<button name="decision" value="deny">Deny</button>
<button class="primary" name="decision" value="allow" autofocus>Allow</button>
</form>
<p class="foot">Then back to ${placeOf(redirectUri)}</p>`,
  }
}

function scopeItem(scope: KnownScope): SafeHtml {
  return html`<li><span>${scopeMeanings[scope]}</span><code>${scope}</code></li>`
}

function whoPanel({ user, otherUserUrl }: ConsentPageContent): SafeHtml {
  return html`<div class="who">${avatarSvg(user)}<div>
<b>${displayNameOfUser(user)}</b>
<small>Signed in as ${user.username}. <a href="${otherUserUrl}">Use another user</a></small>
</div></div>`
}
