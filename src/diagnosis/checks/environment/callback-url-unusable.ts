import { type Check, fix } from '../../check.ts'
import { messageOf, stepErrorOf } from '../../facts/step-errors.ts'

/** Finds a callback URL to which the chosen user agent cannot come back. */
export const callbackUrlUnusable: Check = {
  code: 'callback-url-unusable',
  severity: 'error',
  title: 'The chosen browser cannot come back to the callback URL',
  rule: 'RFC 8252 §7.3: loopback redirects; OAuth Workbench, user agents',
  example:
    "No login can come back to file:; use an https or http URL or an app's own scheme. It is the callback URL of the run (workbench.callbackUrl): with Auth0 it is https://<your Auth0 domain>/login/callback.",
  find({ run, request }) {
    const early = stepErrorOf(run, 'authorization-request')
    const error = early?.code === 'callback-not-loopback' ? early : stepErrorOf(run, 'callback')
    if (error?.code === 'callback-not-loopback')
      return {
        explanation: `${messageOf(error)} Run it by hand, which works with every callback URL; or register an address such as http://127.0.0.1/callback at the provider and make it the callback URL.`,
        evidence: [request?.id ?? error.evidence],
        fix: fix('Run it by hand', [{ path: ['workbench', 'userAgent'], value: 'manual' }]),
      }
    if (error?.code !== 'callback-scheme-unusable') return null
    return {
      explanation: `${messageOf(error)} It is the callback URL of the run (workbench.callbackUrl): with Auth0 it is https://<your Auth0 domain>/login/callback.`,
      evidence: [request?.id],
    }
  },
}
