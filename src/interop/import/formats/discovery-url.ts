import type { TextImporter } from '../importer.ts'

/**
 * The address of an authorization server or of its metadata. Where it is an issuer, the addresses
 * are those of OpenID Connect Discovery 1.0 §4 and RFC 8414 §3.1, which inserts the well-known part
 * before the issuer's path.
 */
export const discoveryUrlImporter: TextImporter = {
  format: { name: 'discovery', label: 'OpenID Connect or OAuth 2.0 discovery document' },
  recognises: (text) => /^https?:\/\/\S+$/i.test(text.trim()) && URL.canParse(text.trim()),
  import(text) {
    const url = new URL(text.trim())
    if (url.username !== '' || url.password !== '')
      return {
        kind: 'refused',
        message: 'An address with a user name or password in it is not fetched; remove them.',
      }
    return { kind: 'needs-fetch', urls: metadataUrls(url) }
  },
}

function metadataUrls(url: URL): readonly string[] {
  url.hash = ''
  const path = url.pathname.replace(/\/$/, '')
  if (path.includes('/.well-known/') || path.endsWith('.json')) return [url.href]
  return [
    `${url.origin}${path}/.well-known/openid-configuration`,
    `${url.origin}/.well-known/oauth-authorization-server${path}`,
  ]
}
