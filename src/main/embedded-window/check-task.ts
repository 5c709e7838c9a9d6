import type { AuthorizationTask, UserAgentResult } from '../../engine/user-agents/user-agent.ts'
import { canBeRedirectedTo } from '../../shared/browser-schemes.ts'
import { isHttpUrl } from '../../shared/http-url.ts'
import { schemeOf } from './web-url.ts'

/** Why the login cannot be shown in a window at all, or `null`. */
export function findTaskProblem({
  url,
  callbackUrl,
}: Pick<AuthorizationTask, 'url' | 'callbackUrl'>): UserAgentResult | null {
  if (!isHttpUrl(url))
    return {
      kind: 'failed',
      code: 'authorization-url-not-http',
      message: 'Callback: a login window opens only http and https authorization URLs.',
    }
  const scheme = schemeOf(callbackUrl)
  if (scheme !== '' && canBeRedirectedTo(scheme)) return null
  return {
    kind: 'failed',
    code: 'callback-scheme-unusable',
    message: `Callback: no login can come back to ${scheme || 'what is not a URL'}; use an https or http URL or an app's own scheme.`,
  }
}
