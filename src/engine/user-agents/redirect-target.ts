import type { HeaderList } from '../../shared/trace.ts'
import { headerOf } from '../http/http-message.ts'

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** The URL that a response redirects to, with the fragment it inherits (RFC 9110 §10.2.2), or `null`. */
export function redirectTargetOf(url: string, status: number, headers: HeaderList): string | null {
  const location = headerOf(headers, 'location')
  if (!redirectStatuses.has(status) || location === undefined) return null
  if (!URL.canParse(location, url)) return null
  const target = new URL(location, url)
  if (target.hash === '') target.hash = new URL(url).hash
  return target.href
}

/** Says whether the redirected request repeats the method and body of the first (RFC 9110 §15.4.8). */
export function keepsMethod(status: number): boolean {
  return status === 307 || status === 308
}
