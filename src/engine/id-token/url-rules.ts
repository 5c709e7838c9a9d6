import { isLoopbackHost } from '../../shared/loopback.ts'

/**
 * Says why a URL that a provider or a file names must not be asked, or `null`. It could point
 * anywhere: a host other than the connection's own is asked only by https, and never on this computer
 * or at a private address, where it would reach what they cannot see.
 */
export function findUrlProblem(text: unknown, ownUrls: readonly string[]): string | null {
  if (typeof text !== 'string' || text === '') return 'is absent'
  if (!URL.canParse(text)) return `is not a URL ("${text.slice(0, 100)}")`
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `is not an https URL ("${text.slice(0, 100)}")`
  if (url.username !== '' || url.password !== '') return 'holds a user name or password'
  const isOwn = ownUrls.some((own) => URL.canParse(own) && new URL(own).hostname === url.hostname)
  if (isOwn) return null
  if (url.protocol === 'http:') return `is not encrypted ("${text.slice(0, 100)}")`
  if (isLoopbackHost(url.hostname) || isPrivateAddress(url.hostname))
    return `names ${url.hostname}, which is an address of this computer or its network`
  return null
}

/** RFC 1918, RFC 3927 and RFC 4193 addresses, and the unspecified ones. */
function isPrivateAddress(hostname: string): boolean {
  return (
    /^(0|10|127)\./.test(hostname) ||
    /^192\.168\./.test(hostname) ||
    /^172\.(1[6-9]|2\d|3[01])\./.test(hostname) ||
    /^169\.254\./.test(hostname) ||
    /^\[(::|f[cd]|fe[89ab])/.test(hostname)
  )
}
