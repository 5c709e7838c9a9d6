import {
  type Configuration,
  errors,
  interactionPolicy,
  type KoaContextWithOIDC,
} from 'oidc-provider'
import { avatarPath } from './avatars.ts'
import { demoClients } from './demo-clients.ts'
import { demoUsers, findDemoUser } from './demo-users.ts'
import { createMemoryAdapterFactory } from './memory-adapter.ts'
import { renderError } from './pages/error-page.ts'
import { renderSignedOutPage, renderSignOutPage } from './pages/sign-out-pages.ts'
import { claimsOfScopes, isKnownScope, scopeMeanings } from './scopes.ts'
import type { PlaygroundKeys } from './signing-keys.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Where each endpoint is, below the playground's address. */
export const endpointPaths = {
  authorization: '/authorize',
  token: '/token',
  userinfo: '/userinfo',
  jwks: '/jwks',
  revocation: '/revoke',
  introspection: '/introspect',
  end_session: '/logout',
  pushed_authorization_request: '/par',
} as const

/**
 * The configuration of oidc-provider. Functions that only repeat its default are here because it
 * prints a notice when it uses its own.
 */
export function configureProvider(address: string, keys: PlaygroundKeys): Configuration {
  return {
    adapter: createMemoryAdapterFactory(),
    clients: [...demoClients],
    jwks: keys.jwks,
    cookies: { keys: [...keys.cookieKeys], names: cookieNames(address) },
    routes: endpointPaths,
    scopes: Object.keys(scopeMeanings),
    claims: claimsOfScopes,
    findAccount: (_context, sub) => findAccount(address, sub),
    interactions: {
      policy: policyWithAccountSelection(),
      url: (_context, interaction) => `/interaction/${interaction.uid}`,
    },
    extraParams: { demo_user: switchToDemoUser, scope: checkSomeScopeIsKnown },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: { enabled: false },
      revocation: { enabled: true, allowedPolicy: isOwnToken },
      introspection: { enabled: true, allowedPolicy: isOwnToken },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: renderSignOutPage,
        postLogoutSuccessSource: renderSignedOutPage,
      },
    },
    allowOmittingSingleRegisteredRedirectUri: false,
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    clientBasedCORS: () => true,
    // Its default rotates only late in a token's life, which nobody would ever see here.
    rotateRefreshToken: true,
    renderError,
    ttl: {
      AccessToken: hour,
      AuthorizationCode: minute,
      IdToken: hour,
      Interaction: hour,
      RefreshToken: 14 * day,
      Session: day,
      Grant: 14 * day,
    },
  }
}

/** Cookies know no ports (RFC 6265 §8.5): with the port in their names two playgrounds keep apart. */
function cookieNames(address: string) {
  const prefix = `playground_${new URL(address).port}`
  return {
    session: `${prefix}_session`,
    interaction: `${prefix}_interaction`,
    resume: `${prefix}_resume`,
  }
}

function findAccount(address: string, sub: string) {
  const user = findDemoUser(sub)
  if (!user) return undefined
  const { username, claims } = user
  const picture = claims.name === undefined ? {} : { picture: address + avatarPath(user) }
  return { accountId: username, claims: () => ({ sub: username, ...claims, ...picture }) }
}

function policyWithAccountSelection() {
  const policy = interactionPolicy.base()
  // `prompt=select_account` is what connections to Google and Microsoft often send.
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0)
  return policy
}

/**
 * Answers for the parameter `demo_user`: an unknown one is an error, and one who is not signed in
 * takes the place of the user who is. Where nobody is signed in, the interaction does it.
 */
function switchToDemoUser({ oidc }: KoaContextWithOIDC, username: string | undefined): void {
  if (username === undefined) return
  const user = findDemoUser(username)
  if (!user) {
    const known = demoUsers.map((known) => known.username).join(', ')
    throw new errors.InvalidRequest(`demo_user is not known here: it is one of ${known}`)
  }
  const { session } = oidc
  if (session?.accountId === undefined || session.accountId === user.username) return
  session.authorizations = undefined
  session.loginAccount({ accountId: user.username })
  session.resetIdentifier()
}

function checkSomeScopeIsKnown(_context: KoaContextWithOIDC, scope = ''): void {
  if (scope.split(' ').some(isKnownScope)) return
  const known = Object.keys(scopeMeanings).join(', ')
  throw new errors.InvalidScope(`no scope of this request is known here: ask for ${known}`, scope)
}

function isOwnToken(
  _context: KoaContextWithOIDC,
  client: { readonly clientId: string },
  token: { readonly clientId?: string | undefined },
): boolean {
  return token.clientId === client.clientId
}
