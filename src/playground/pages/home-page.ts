import { playgroundClient } from '../../shared/connection-samples.ts'
import { describeFault, type FaultName } from '../../shared/faults/faults.ts'
import { avatarSvg } from '../avatars.ts'
import { publicClientId } from '../demo-clients.ts'
import { type DemoUser, demoUsers } from '../demo-users.ts'
import { html, type SafeHtml } from './html.ts'
import type { Page } from './page.ts'

/** Endpoints by what they are called, each as a path. */
export type EndpointList = readonly (readonly [name: string, path: string])[]

/** Says what the playground is, whom it is for, and what it offers. */
export function homePage(address: string, endpoints: EndpointList, fault: FaultName | null): Page {
  return {
    title: 'About',
    width: 'wide',
    formTargets: 'none',
    body: html`<section class="lead">
<h1>An authorization server to try things on</h1>
<p class="soft">The playground is part of OAuth Workbench. It speaks OAuth 2.0 and OpenID Connect on this computer only, for whoever wants to see a whole login at work before meeting a real identity provider. Its users are for show, it keeps everything in memory, and all of it is gone when it stops.</p>
</section>
${fault !== null && faultNotice(fault)}
<section><h2>Who can sign in</h2>${userTable()}</section>
<section><h2>Clients</h2>${clientList()}</section>
<section><h2>Endpoints</h2>${endpointTable(address, endpoints)}</section>
<section><h2>Without a page</h2>
<p>Add <code>demo_user=ada</code> to an authorization request: Ada is signed in and consents, and only redirects follow. Any username above will do.</p>
<pre>${exampleRequest(address)}</pre>
</section>`,
  }
}

function faultNotice(fault: FaultName): SafeHtml {
  const { title, effect } = describeFault(fault)
  return html`<section><h2>It misbehaves now</h2>
<p>Fault <code>${fault}</code>, ${title}: ${effect}</p>
</section>`
}

function userTable(): SafeHtml {
  return html`<div class="scroll"><table>
<thead><tr><td></td><th>Username</th><th>Password</th><th>Name</th><th>Profile</th></tr></thead>
<tbody>${demoUsers.map(userRow)}</tbody>
</table></div>`
}

function userRow(user: DemoUser): SafeHtml {
  return html`<tr><td>${avatarSvg(user)}</td><td><code>${user.username}</code></td><td><code>${user.password}</code></td><td>${user.claims.name ?? '–'}</td><td>${user.note}</td></tr>`
}

function clientList(): SafeHtml {
  const { client_id, client_secret } = playgroundClient
  return html`<dl>
<dt><code>${client_id}</code></dt><dd>Secret <code>${client_secret}</code>, in the body or as HTTP Basic; PKCE (S256) as you like.</dd>
<dt><code>${publicClientId}</code></dt><dd>No secret; PKCE (S256) is required.</dd>
<dt>Redirect URI</dt><dd>Any: https to any host, loopback, a scheme of an app.</dd>
</dl>`
}

function endpointTable(address: string, endpoints: EndpointList): SafeHtml {
  const row = ([name, path]: EndpointList[number]) =>
    html`<dt>${name}</dt><dd><code>${address}${path}</code></dd>`
  return html`<dl>${endpoints.map(row)}</dl>`
}

function exampleRequest(address: string): string {
  const redirectUri = encodeURIComponent('https://tenant.example.com/login/callback')
  return `${address}/authorize?response_type=code&client_id=${playgroundClient.client_id}&redirect_uri=${redirectUri}&scope=openid%20profile%20email&state=xyz&demo_user=ada`
}
