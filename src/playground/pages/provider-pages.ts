import type { PageContext } from './page.ts'
import { securityHeaders } from './security-headers.ts'

/**
 * Gives the pages that oidc-provider makes itself (a form that submits itself) the policy of all
 * pages. It has to be there before the page is made, and is taken away from what is no page.
 */
export async function protectProviderPages(
  context: PageContext & { readonly type: string; remove(header: string): void },
  next: () => Promise<unknown>,
): Promise<void> {
  const headers = securityHeaders()
  context.set(headers)
  await next()
  const isRedirect = context.status >= 300 && context.status < 400
  if (isRedirect || context.type !== 'text/html')
    for (const name of Object.keys(headers)) context.remove(name)
}
