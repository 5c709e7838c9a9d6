import type { Check } from '../../check.ts'
import { span } from '../../wording.ts'

/** Finds a script that took too long. */
export const scriptDeadline: Check = {
  code: 'script-deadline',
  severity: 'error',
  title: 'The profile script took too long',
  rule: 'Auth0, scripts on the same platform: about 20 seconds',
  example:
    'After 20 seconds it had not called back. Its requests were quick, so it most likely runs in a loop or waits for something that never comes. A login waits for this script: give each request a timeout and leave out what the profile does not need.',
  unless: ['userinfo-network-failed'],
  find({ script, scriptExchanges, scriptRequestsGivenUp, run, tokenExchange }) {
    if (script.error?.code !== 'script-deadline') return null
    const requests = [...scriptExchanges, ...scriptRequestsGivenUp]
    const slowest = requests.toSorted((a, b) => b.event.durationMs - a.event.durationMs)[0]
    const seconds = (slowest?.event.durationMs ?? 0) / 1000
    const cause =
      slowest && seconds > 1
        ? `Its slowest request, to ${slowest.host}, ${slowest.status === null ? 'had no answer after' : 'took'} ${span(seconds)}`
        : `${slowest ? 'Its requests were quick' : 'It sent no request'}, so it most likely runs in a loop or waits for something that never comes`
    return {
      explanation: `After ${run.behaviour.scriptDeadline} seconds it had not called back. ${cause}. A login waits for this script: give each request a timeout and leave out what the profile does not need.`,
      evidence: [slowest?.id ?? tokenExchange?.id],
    }
  },
}
