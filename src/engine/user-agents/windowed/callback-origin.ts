import { isHttpUrl } from '../../../shared/http-url.ts'
import { isLoopbackHost } from '../../../shared/loopback.ts'
import { portOf } from '../../callback-match.ts'
import type { AuthorizationTask } from '../user-agent.ts'

type Urls = Pick<AuthorizationTask, 'url' | 'callbackUrl'>

/**
 * Returns the callback's origin where it is kept from the network whole for the time of the run:
 * the application behind it must not get a code that is sent to a neighbouring path either. Returns
 * `null` where the authorization server lives on that same origin, and for custom schemes.
 */
export function closedOriginOf({ url, callbackUrl }: Urls): string | null {
  if (!isHttpUrl(callbackUrl)) return null
  const { origin } = new URL(callbackUrl)
  return origin === new URL(url).origin ? null : origin
}

/**
 * Returns Chromium's `--host-resolver-rules` value that makes the callback's host unresolvable: the
 * net below request interception. `null` where that would cut off the authorization server itself,
 * which is on the same host, and for loopback, where other services of the login may run.
 */
export function resolverRulesFor(task: Urls): string | null {
  if (closedOriginOf(task) === null) return null
  const { hostname } = new URL(task.callbackUrl)
  if (hostname === new URL(task.url).hostname || isLoopbackHost(hostname)) return null
  // The rules have a syntax of their own (commas, asterisks), and URL hosts may hold those.
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])$/i.test(hostname)) return null
  return `MAP ${hostname} ~NOTFOUND`
}

/**
 * Returns Chromium's patterns (globs) for every request that `matchCallback` or `isKeptFromNetwork`
 * may hold, of an http callback; they let through more than those hold.
 */
export function closedUrlPatterns(task: Urls): readonly string[] {
  const { origin, port } = new URL(task.callbackUrl)
  if (closedLoopbackPortOf(task) === null) return [`${origin}/*`]
  return loopbackHostPatterns.map((host) => `*://${host}${port && `:${port}`}/*`)
}

/** The hosts of `isThisMachine`. */
const loopbackHostPatterns = ['localhost', '*.localhost', '127.*', '[::1]', '0.0.0.0', '[::]']

/** Says whether a URL that is not the callback is kept from the network as its neighbour. */
export function isKeptFromNetwork(url: string, task: Urls): boolean {
  if (!URL.canParse(url)) return false
  const { origin, hostname } = new URL(url)
  if (origin === closedOriginOf(task)) return true
  if (isThisMachine(hostname)) return portOf(new URL(url)) === closedLoopbackPortOf(task)
  return resolverRulesFor(task) !== null && hostname === new URL(task.callbackUrl).hostname
}

/**
 * The port of a callback on this machine. Who listens there is reached by the machine's other names
 * as well, as `localhost` for `127.0.0.1`. `null` where the authorization server is at that port too.
 */
function closedLoopbackPortOf({ url, callbackUrl }: Urls): string | null {
  const port = loopbackPortOf(callbackUrl)
  return port === loopbackPortOf(url) ? null : port
}

function loopbackPortOf(url: string): string | null {
  const { hostname } = new URL(url)
  return isHttpUrl(url) && isThisMachine(hostname) ? portOf(new URL(url)) : null
}

/** Loopback, or the unspecified address, which servers print as theirs and systems take there. */
function isThisMachine(hostname: string): boolean {
  return isLoopbackHost(hostname) || hostname === '0.0.0.0' || hostname === '[::]'
}
