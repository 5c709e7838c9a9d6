import { isLoopbackHost } from '../../shared/loopback.ts'
import { isPrivateAddress } from '../http/private-address.ts'

/**
 * Says why a URL that a provider or a file names must not be asked, or `null`. It could point
 * anywhere: a host other than the connection's own is asked only by https, and never on this computer
 * or at a private address, where it would reach what they cannot see. Where the name of the host leads
 * is found out only when it is asked, with `publicOnly`.
 */
export function findUrlProblem(text: unknown, ownUrls: readonly string[]): string | null {
  if (typeof text !== 'string' || text === '') return 'is absent'
  if (!URL.canParse(text)) return `is not a URL ("${text.slice(0, 100)}")`
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `is not an https URL ("${text.slice(0, 100)}")`
  if (url.username !== '' || url.password !== '') return 'holds a user name or password'
  if (isOnOwnHost(text, ownUrls)) return null
  if (url.protocol === 'http:') return `is not encrypted ("${text.slice(0, 100)}")`
  if (isLoopbackHost(url.hostname) || isPrivateAddress(url.hostname.replace(/^\[|\]$/g, '')))
    return `names ${url.hostname}, which is an address of this computer or its network`
  return null
}

/** Says whether a URL is on a host of the connection, which may be on this computer. */
export function isOnOwnHost(url: string, ownUrls: readonly string[]): boolean {
  const { hostname } = new URL(url)
  return ownUrls.some((own) => URL.parse(own)?.hostname === hostname)
}
