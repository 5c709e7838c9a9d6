import type { ClientMetadata, Provider } from 'oidc-provider'
import { playgroundClient } from '../shared/connection-samples.ts'

/** The client without a secret; it has to use PKCE (RFC 9700 §2.1.1). */
export const publicClientId = `${playgroundClient.client_id}-public`

/** oidc-provider wants one registered URI; any other is allowed as well, see below. */
const registeredRedirectUri = 'https://tenant.example.com/login/callback'

const common = {
  redirect_uris: [registeredRedirectUri],
  post_logout_redirect_uris: [registeredRedirectUri],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  id_token_signed_response_alg: 'ES256',
} satisfies Partial<ClientMetadata>

/**
 * The clients of the playground. The provider takes the secret in the body and as HTTP Basic alike,
 * whichever of the two methods is registered.
 */
export const demoClients: readonly ClientMetadata[] = [
  {
    ...common,
    ...playgroundClient,
    client_name: 'OAuth Workbench',
    token_endpoint_auth_method: 'client_secret_post',
  },
  {
    ...common,
    client_id: publicClientId,
    client_name: 'OAuth Workbench (public client)',
    token_endpoint_auth_method: 'none',
  },
]

/**
 * Lets every client use any redirect URI: the workbench tests connections whose callback belongs to
 * somebody else. Overriding the prototype is the way that oidc-provider documents for this.
 */
export function allowAnyRedirectUri(provider: Provider): void {
  provider.Client.prototype.redirectUriAllowed = isAcceptableRedirectUri
  provider.Client.prototype.postLogoutRedirectUriAllowed = isAcceptableRedirectUri
}

/** Schemes that a browser would run or open in the playground's own name. */
const refusedSchemes = new Set(['javascript:', 'vbscript:', 'data:', 'blob:', 'file:', 'about:'])

/** Says whether it is an absolute URI without a fragment (RFC 6749 §3.1.2) that is no script. */
export function isAcceptableRedirectUri(uri: string): boolean {
  return URL.canParse(uri) && !uri.includes('#') && !refusedSchemes.has(new URL(uri).protocol)
}
