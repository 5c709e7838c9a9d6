import { hasResult } from '../../shared/response-parameters.ts'
import type { Navigation } from '../../shared/trace.ts'
import type { AuthorizationRequestFacts } from './authorization-request-facts.ts'
import { readUrl } from './read-url.ts'

/** A response of the authorization server that did not go to the callback URL. */
export interface MissedCallback {
  /** Id of the trace event. */
  readonly id: string
  readonly url: string
}

/** The last address that got this run's response and is not the callback URL. */
export function findMissedCallback(
  pages: readonly Navigation[],
  request: AuthorizationRequestFacts,
): MissedCallback | null {
  for (const page of pages.toReversed()) {
    const targets = page.callback.matched ? [] : [page.request.url]
    for (const url of [page.redirectTarget, ...targets])
      if (url !== undefined && isResponseOfRun(url, request)) return { id: page.id, url }
  }
  return null
}

/** A response carries the run's own state; servers use `code` within their own pages, too. */
function isResponseOfRun(text: string, { url, state }: AuthorizationRequestFacts): boolean {
  const candidate = readUrl(text)
  if (!candidate || candidate.host === url.host) return false
  const fragment = new URLSearchParams(candidate.hash.slice(1))
  return [candidate.searchParams, fragment].some(
    (parameters) => hasResult(parameters) && parameters.get('state') === state,
  )
}

/** In what small thing an address differs from the callback URL; `null` where it is another one altogether. */
export function describeNearMiss(address: string, callbackUrl: string): string | null {
  const [actual, expected] = [readUrl(address), readUrl(callbackUrl)]
  if (!actual || !expected) return null
  const differences = [
    describeHost(actual.hostname, expected.hostname),
    actual.protocol === expected.protocol
      ? ''
      : `it begins with ${actual.protocol}// instead of ${expected.protocol}//`,
    actual.port === expected.port
      ? ''
      : `its port is ${actual.port || 'the default'} instead of ${expected.port || 'the default'}`,
    describePath(actual.pathname, expected.pathname),
  ]
  if (differences.includes(null)) return null
  const found = differences.filter((d) => d !== '')
  return found.length === 0 ? null : found.join(', and ')
}

function describeHost(actual: string, expected: string): string | null {
  if (actual === expected) return ''
  if (actual === `www.${expected}`) return 'its host has a www. in front'
  if (`www.${actual}` === expected) return 'its host lacks the www.'
  const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/
  if (loopback.test(actual) && loopback.test(expected))
    return `its host is ${actual} instead of ${expected}`
  return null
}

function describePath(actual: string, expected: string): string {
  if (actual === expected) return ''
  if (actual === `${expected}/`) return 'it has a slash at its end'
  if (`${actual}/` === expected) return 'it lacks the slash at its end'
  if (actual.toLowerCase() === expected.toLowerCase()) return 'its path has other capital letters'
  return `its path is ${actual} instead of ${expected}`
}
