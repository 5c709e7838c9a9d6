import { isLoopbackHost } from '../../shared/loopback.ts'
import { readUrl } from './read-url.ts'

/** Says whether the system browser can come back to a callback URL: to this machine only (RFC 8252 §7.3). */
export function isForSystemBrowser(callbackUrl: string): boolean {
  const url = readUrl(callbackUrl)
  return url?.protocol === 'http:' && isLoopbackHost(url.hostname)
}

/** How to sign in with a browser of one's own, as a sentence, by what the callback URL allows. */
export function adviseOwnBrowser(callbackUrl: string): string {
  return isForSystemBrowser(callbackUrl)
    ? 'Run it again with the system browser.'
    : `Run it again by hand, which works with every callback URL; the system browser can come back only to http://127.0.0.1 or http://localhost, which would have to be registered at the provider and set as callback URL first.`
}
