import type { FaultName } from '../shared/faults/faults.ts'
import { errorPage } from './pages/error-page.ts'
import { homePage } from './pages/home-page.ts'
import { type PageContext, sendPage, setPage } from './pages/page.ts'
import { endpointPaths } from './provider-configuration.ts'
import { answer, isRead, pathOf, type Responder } from './responder.ts'

/** Where a playground says that it is one. */
const identityPath = '/.well-known/oauth-workbench-playground'

/** What a playground says there, so that another program can tell it from a stranger on its port. */
const identity = { name: 'oauth-workbench-playground', version: 1 } as const

const endpoints = [
  ['Authorization', endpointPaths.authorization],
  ['Token', endpointPaths.token],
  ['Userinfo', endpointPaths.userinfo],
  ['Discovery', '/.well-known/openid-configuration'],
  ['Keys (JWKS)', endpointPaths.jwks],
  ['Revocation', endpointPaths.revocation],
  ['Introspection', endpointPaths.introspection],
  ['Sign-out', endpointPaths.end_session],
] as const

/** Serves the home page and the playground's identity. */
export function answerPublicPages(
  address: string,
  currentFault: () => FaultName | null,
): Responder {
  return async (request, response) => {
    if (!isRead(request)) return false
    const path = pathOf(request)
    if (path === '/') return sendPage(response, 200, homePage(address, endpoints, currentFault()))
    if (path === identityPath)
      return answer(response, 200, { 'Content-Type': 'application/json' }, JSON.stringify(identity))
    return false
  }
}

/** Says what is wrong where the provider has no endpoint, or not for that method. */
export async function explainNotFound(
  context: PageContext & { readonly path: string; readonly method: string },
  next: () => Promise<unknown>,
): Promise<void> {
  await next()
  if (context.status !== 404 || context.body) return
  const endpoint = endpoints.find(([, path]) => path === context.path)?.[0]
  context.status = 404
  setPage(
    context,
    errorPage({
      heading: 'There is nothing here',
      explanation: endpoint
        ? `The ${endpoint.toLowerCase()} endpoint takes no ${context.method} requests.`
        : 'The playground has no page and no endpoint at this address.',
      details: {},
    }),
  )
}
