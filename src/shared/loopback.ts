/** Says whether a URL's hostname is this machine (RFC 8252 §7.3, and `localhost` by RFC 6761). */
export function isLoopbackHost(hostname: string): boolean {
  // A dot at the end means the same name.
  const host = hostname.toLowerCase().replace(/\.$/, '')
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(host)
  )
}
