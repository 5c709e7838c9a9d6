import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'
import type { FaultName } from '../shared/faults/faults.ts'
import { answerAvatars } from './avatars.ts'
import { completeAuthorizationRequest } from './complete-authorization-request.ts'
import { allowAnyRedirectUri } from './demo-clients.ts'
import { FaultLab } from './faults/fault-lab.ts'
import { answerInteractions } from './interactions.ts'
import { closeServer, listenOnLoopback } from './listen.ts'
import { internalErrorPage } from './pages/error-page.ts'
import { sendPage } from './pages/page.ts'
import { protectProviderPages } from './pages/provider-pages.ts'
import { configureProvider } from './provider-configuration.ts'
import { answerPublicPages, explainNotFound } from './public-pages.ts'
import { refuseForeignHosts } from './refuse-foreign-hosts.ts'
import type { Responder } from './responder.ts'
import { generateKeys } from './signing-keys.ts'

/**
 * The playground: the built-in demo authorization server. The rest of the program meets it only over
 * HTTP. Import this module when it is to start, not before: oidc-provider takes 0.2 s to load.
 */
export interface Playground {
  /** For example `http://127.0.0.1:4410`; also its issuer. */
  readonly address: string
  /** How it misbehaves now; `null` while it behaves. */
  readonly fault: FaultName | null
  /** Lets it misbehave from the next request on, or with `null` behave again. */
  setFault(name: FaultName | null): void
  /** Ends it, and with it every session and token. */
  close(): Promise<void>
}

interface PlaygroundOptions {
  readonly port: number
  readonly fault?: FaultName | undefined
}

/**
 * Starts a playground on 127.0.0.1; port 0 takes a free one.
 *
 * @throws Error with the code `EADDRINUSE` and a sentence that names the port, when it is taken.
 */
export async function startPlayground({ port, fault }: PlaygroundOptions): Promise<Playground> {
  const keys = await generateKeys()
  const server = createServer()
  const address = await listenOnLoopback(server, port)

  const provider = new Provider(address, configureProvider(address, keys))
  allowAnyRedirectUri(provider)
  provider.use(protectProviderPages)
  provider.use(explainNotFound)
  // Koa prints on standard error otherwise, also when a browser only goes away.
  provider.silent = true
  const lab = new FaultLab({ address, keys })
  lab.setFault(fault ?? null)

  // The first that answers a request ends its way.
  const answerRequest = inTurn([
    refuseForeignHosts(address),
    lab.respond,
    answerPublicPages(address, () => lab.fault),
    answerAvatars,
    answerInteractions(provider),
    completeAuthorizationRequest,
    answerByProvider(provider),
  ])
  server.on('request', (request, response) => void answerRequest(request, response))
  return {
    address,
    get fault() {
      return lab.fault
    },
    setFault: (name) => lab.setFault(name),
    close: () => closeServer(server),
  }
}

function answerByProvider(provider: Provider): Responder {
  const callback = provider.callback()
  return async (request, response) => {
    await callback(request, response)
    return true
  }
}

function inTurn(responders: readonly Responder[]) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      for (const responder of responders) if (await responder(request, response)) return
    } catch {
      // What a request breaks must not end the program that the playground runs in.
      if (response.headersSent) response.destroy()
      else sendPage(response, 500, internalErrorPage())
    }
  }
}
