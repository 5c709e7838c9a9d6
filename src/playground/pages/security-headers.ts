import { createHash } from 'node:crypto'
import { stylesheet } from './stylesheet.ts'

const stylesheetHash = createHash('sha256').update(stylesheet).digest('base64')

/** Where the forms of a page may lead: nowhere, or here and then to a URI by its scheme. */
export type FormTargets = 'none' | { readonly redirectUri: unknown }

/** The headers of a page. Without `formTargets` its policy says nothing about forms. */
export function securityHeaders(formTargets?: FormTargets): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(formTargets),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  }
}

/**
 * There is no script but the one by which oidc-provider submits a form: it adds that one's hash to
 * `script-src`.
 */
function contentSecurityPolicy(formTargets: FormTargets | undefined): string {
  const directives = [
    "default-src 'none'",
    'script-src',
    `style-src 'sha256-${stylesheetHash}'`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  if (formTargets !== undefined) directives.push(`form-action ${formSources(formTargets)}`)
  return directives.join('; ')
}

/**
 * Chromium holds the redirects after a form to `form-action` too, and the callback may redirect on
 * to other hosts: the redirect URI's scheme is let through, not only its host.
 */
function formSources(targets: FormTargets): string {
  if (targets === 'none') return "'none'"
  const { redirectUri } = targets
  return typeof redirectUri === 'string' && URL.canParse(redirectUri)
    ? `'self' ${new URL(redirectUri).protocol}`
    : "'self'"
}
