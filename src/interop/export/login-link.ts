import type { Connection } from '../../shared/connection.ts'
import type { ExportResult } from '../../shared/sharing/export-result.ts'

export interface LoginLinkOptions {
  /** The tenant's domain; taken from the callback URL, or `YOUR_DOMAIN`. */
  readonly domain?: string | undefined
  readonly clientId?: string | undefined
  readonly redirectUri?: string | undefined
  readonly scope?: string | undefined
}

/** The direct login link of each connection, as Auth0's documentation has it. */
export function exportLoginLinks(
  connections: readonly Connection[],
  options: LoginLinkOptions = {},
): ExportResult {
  const missing = [
    ...(connections.every((c) => (options.domain ?? domainOf(c)) !== undefined)
      ? []
      : ['YOUR_DOMAIN']),
    ...(options.clientId === undefined ? ['YOUR_CLIENT_ID'] : []),
    ...(options.redirectUri === undefined ? ['https://YOUR_APP/callback'] : []),
  ]
  return {
    text: connections.map((connection) => `${linkFor(connection, options)}\n`).join(''),
    warnings: missing.map((word) => `Put your own value in place of ${word}.`),
    fileName: 'login-links.txt',
  }
}

function linkFor(connection: Connection, options: LoginLinkOptions): string {
  const domain = options.domain ?? domainOf(connection) ?? 'YOUR_DOMAIN'
  const parameters = {
    response_type: 'code',
    client_id: options.clientId ?? 'YOUR_CLIENT_ID',
    redirect_uri: options.redirectUri ?? 'https://YOUR_APP/callback',
    scope: options.scope ?? 'openid profile email',
    connection: connection.name,
  }
  const query = Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&')
  return `https://${domain}/authorize?${query}`
}

/** The tenant's domain, where the connection's callback URL is that of a tenant. */
function domainOf({ workbench }: Connection): string | undefined {
  const url = workbench?.callbackUrl
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, host, pathname } = new URL(url)
  const isTenant = protocol === 'https:' && pathname === '/login/callback'
  return isTenant && !/^your_domain$/i.test(host) ? host : undefined
}
