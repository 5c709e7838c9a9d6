/** Says whether a callback URL is the one that only names what to fill in. */
export function isPlaceholderDomain(callbackUrl: string): boolean {
  return /^https:\/\/YOUR_DOMAIN\//i.test(callbackUrl)
}
