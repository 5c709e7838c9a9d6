import { matchCallback } from '../../callback-match.ts'
import { describeFailure } from '../../http/describe-failure.ts'
import { explainFailure } from '../../http/explain-failure.ts'
import type { AuthorizationTask, UserAgentFailure } from '../user-agent.ts'

/**
 * The end of a login for whose page no proxy can be used, as a request that was never sent.
 *
 * @param error what `Network.windowProxyFor` rejected with
 */
export function proxyUnusable(
  { trace, url, callbackUrl }: AuthorizationTask,
  error: unknown,
): UserAgentFailure {
  const failure = describeFailure(error)
  const evidence = trace.navigation({
    frame: 'main',
    request: { method: 'GET', url, headers: [] },
    error: failure,
    callback: matchCallback(url, callbackUrl),
    state: 'failed',
  })
  const { code, reason } = explainFailure(failure)
  return {
    kind: 'failed',
    code: `authorization-server-${code}`,
    message: `Callback: ${new URL(url).host} could not be asked: ${reason}.`,
    evidence,
  }
}
