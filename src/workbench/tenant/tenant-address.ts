import { isIP } from 'node:net'
import { isLoopbackHost } from '../../shared/loopback.ts'
import { Refusal } from '../refusal.ts'

/** Where a tenant answers, and what it is called. */
export interface TenantAddress {
  /** Host, with the port where it is not the usual one; the tenant's key. */
  readonly domain: string
  readonly origin: string
}

/**
 * The address of a tenant's domain, with or without `https://`. Throws a `Refusal` for everything
 * to which a token must not go: `http` but to this machine, a numeric address, a path, a user name.
 */
export function parseTenantDomain(text: string): TenantAddress {
  const trimmed = text.trim()
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)
  const withScheme = hasScheme ? trimmed : `https://${trimmed}`
  if (trimmed === '' || !URL.canParse(withScheme)) throw refuse(trimmed)
  const url = new URL(withScheme)
  // What stands in for a tenant on this machine needs no TLS.
  if (!hasScheme && isLoopbackHost(url.hostname)) url.protocol = 'http:'
  const isBare =
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === ''
  if (!isBare || !isAllowedHost(url)) throw refuse(trimmed)
  return { domain: url.host, origin: url.origin }
}

function isAllowedHost({ protocol, hostname, port }: URL): boolean {
  if (isLoopbackHost(hostname)) return protocol === 'http:' || protocol === 'https:'
  const isName = isIP(hostname.replace(/^\[|\]$/g, '')) === 0 && hostname.includes('.')
  return protocol === 'https:' && port === '' && isName
}

function refuse(text: string): Refusal {
  return new Refusal(
    'tenant-domain-invalid',
    `"${text.slice(0, 100)}" is not a tenant's domain; write it like acme.eu.auth0.com.`,
  )
}
