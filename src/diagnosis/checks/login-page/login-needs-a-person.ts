import { type Check, fix } from '../../check.ts'
import { findFormPost } from '../../facts/form-post.ts'
import { placeOf } from '../../facts/read-url.ts'
import { stepErrorOf } from '../../facts/step-errors.ts'

/** Finds a run without a page that met a login form. */
export const loginNeedsAPerson: Check = {
  code: 'login-needs-a-person',
  severity: 'error',
  title: 'Somebody must sign in, and this run has no window',
  rule: 'OpenID Connect Core §3.1.2.3: the server authenticates the end user',
  example:
    'https://id.northwind.example/oauth2/authorize shows a page that waits for a person, and the user agent "http" only follows redirects. The connection itself is fine as far as this run got. Run it with a window, or give the server a session or a test user that needs no page.',
  find({ run, pages, request }) {
    if (stepErrorOf(run, 'callback')?.code !== 'person-needed') return null
    // The login went well, and its response waits in a form: that is another finding.
    if (request && findFormPost(pages, request)) return null
    const page = pages.at(-1)
    return {
      explanation: `${placeOf(page?.request.url ?? '')} shows a page that waits for a person, and the user agent "http" only follows redirects. The connection itself is fine as far as this run got. Run it with a window, or give the server a session or a test user that needs no page.`,
      evidence: [page?.id],
      fix: fix('Run it in a Chromium window', [
        { path: ['workbench', 'userAgent'], value: 'chromium' },
      ]),
    }
  },
}
