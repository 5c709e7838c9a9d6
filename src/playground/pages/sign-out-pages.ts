import type { KoaContextWithOIDC } from 'oidc-provider'
import { html, trustedHtml } from './html.ts'
import { setPage } from './page.ts'

/** Asks whether to sign out. `form` is oidc-provider's hidden form with the token against CSRF. */
export function renderSignOutPage(context: KoaContextWithOIDC, form: string): void {
  setPage(context, {
    title: 'Sign out',
    width: 'narrow',
    formTargets: { redirectUri: context.oidc.params?.post_logout_redirect_uri },
    body: html`<div class="lead">
<h1>Sign out of the playground?</h1>
<p class="soft">The next authorization request will ask who signs in.</p>
</div>
<div hidden>${trustedHtml(form)}</div>
<div class="choice">
<button form="op.logoutForm">Stay signed in</button>
<button class="primary" form="op.logoutForm" name="logout" value="yes" autofocus>Sign out</button>
</div>`,
  })
}

/** Says that the user is signed out, where no URI was given to return to. */
export function renderSignedOutPage(context: KoaContextWithOIDC): void {
  setPage(context, {
    title: 'Signed out',
    width: 'narrow',
    formTargets: 'none',
    body: html`<div class="lead">
<h1>Done</h1>
<p class="soft">You can close this page.</p>
</div>
<div class="foot"><a href="/">What this playground offers</a></div>`,
  })
}
