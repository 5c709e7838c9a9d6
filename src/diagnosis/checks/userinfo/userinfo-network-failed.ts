import type { Check } from '../../check.ts'
import { clip } from '../../wording.ts'

/** Finds a script that failed because its own request did. */
export const userinfoNetworkFailed: Check = {
  code: 'userinfo-network-failed',
  severity: 'error',
  title: 'A request of the profile script got no response',
  rule: 'Auth0, Fetch User Profile script: the first argument of the request callback is the error',
  example:
    'The request to api.northwind.example failed below HTTP (ERR_INVALID_URL_PORT: the port is not allowed). The login ended with it. Auth0 calls this address from the internet: a name that only your network knows cannot work there.',
  unless: [
    'name-not-resolved',
    'proxy-unreachable',
    'network-unreachable',
    'connection-refused',
    'connection-closed',
    'request-timed-out',
    'tls-certificate-expired',
    'tls-certificate-not-yet-valid',
    'tls-self-signed',
    'tls-wrong-host',
    'tls-unknown-authority',
    'tls-incomplete-chain',
    'tls-protocol',
    'client-certificate-wanted',
    'not-http',
    'proxy-refused',
    'response-too-large',
  ],
  find({ failures, script, scriptProfile }) {
    const failure = failures.findLast(({ asked }) => asked === 'profile script')
    if (!failure) return null
    const handled = scriptProfile
      ? 'The script went on without it'
      : script.error?.code === 'script-no-callback'
        ? 'The script did not call back with that error, so the login would hang'
        : 'The login ended with it'
    return {
      explanation: `The request to ${failure.host} failed below HTTP (${clip(failure.error.code, 40)}: ${clip(failure.error.message, 100)}). ${handled}. Auth0 calls this address from the internet: a name that only your network knows cannot work there.`,
      evidence: [failure.id],
      severity: scriptProfile ? 'warning' : 'error',
    }
  },
}
