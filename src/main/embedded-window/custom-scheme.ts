import type { Session } from 'electron'
import { isHttpUrl } from '../../shared/http-url.ts'
import type { LoginContext } from './login-context.ts'
import { schemeOf } from './web-url.ts'

type SchemeSession = Pick<Session, 'protocol'>

/**
 * Handles the callback URL's own scheme in the login's session, so that the operating system is not
 * asked to open it and a form_post to it keeps its body. Does nothing for http and https. [U] whether
 * Electron emits will-frame-navigate for such a scheme (electron/electron#19603), so this is a way of
 * its own to the callback.
 *
 * @returns the function that stops it
 */
export function handleCallbackScheme(
  session: SchemeSession,
  callbackUrl: string,
  take: (request: Pick<Request, 'method' | 'url' | 'text'>) => Promise<void>,
): () => void {
  if (isHttpUrl(callbackUrl)) return () => {}
  const scheme = schemeOf(callbackUrl).slice(0, -1)
  session.protocol.handle(scheme, async (request) => {
    await take(request)
    // "No content" leaves the page as it is.
    return new Response(null, { status: 204 })
  })
  return () => session.protocol.unhandle(scheme)
}

/** Takes the callback from a request of its own scheme. */
export async function takeFromScheme(
  login: Pick<LoginContext, 'gate' | 'navigations'>,
  request: Pick<Request, 'method' | 'url' | 'text'>,
): Promise<void> {
  const { gate, navigations } = login
  const callback = gate.match(request.url)
  if (!callback.matched || gate.closed) return
  const url = gate.withFragment(request.url)
  const method = request.method === 'POST' ? 'POST' : 'GET'
  const body = method === 'POST' ? await request.text() : undefined
  navigations.stopped({ frame: 'main', method, url, body, callback })
  gate.take({ method, url, body })
}
