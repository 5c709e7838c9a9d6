import type { FakePage } from './fake-page.ts'
import type { NetErrorName } from './net-error.ts'

export interface FakeRequest {
  readonly method: string
  readonly url: string
  readonly body: string | undefined
}

/** What a server of the fake network does with a request. */
export type FakeResponse =
  | {
      readonly kind: 'page'
      readonly status?: number
      readonly title?: string
      /** What the page shows. */
      readonly text?: string
      /** The page's own script; runs once the page is there. */
      readonly script?: (page: FakePage) => unknown
    }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  | { readonly kind: 'failure'; readonly error: NetErrorName }
  | { readonly kind: 'no-content' }
  /** Nothing, for ever. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'download' }
  | { readonly kind: 'http-login'; readonly realm: string; readonly password?: string }
  | { readonly kind: 'client-certificate' }

/**
 * The network behind every fake session. `requests` is what reached a server; `connections` is
 * every host to which at least DNS and TCP went; `launched` is what the operating system was asked
 * to open.
 */
export class FakeNetwork {
  readonly requests: FakeRequest[] = []
  readonly connections: string[] = []
  readonly launched: string[] = []
  readonly #routes = new Map<string, (request: FakeRequest) => FakeResponse>()
  readonly #workers = new Map<string, FakeResponse>()

  /** `url` is without query and fragment. */
  serve(url: string, response: FakeResponse | ((request: FakeRequest) => FakeResponse)): void {
    this.#routes.set(url, typeof response === 'function' ? response : () => response)
  }

  /** A service worker answers navigations to this URL, which is without query and fragment. */
  serveByWorker(url: string, response: FakeResponse): void {
    this.#workers.set(url, response)
  }

  /** What a service worker says to a navigation; `null` where there is none. */
  workerAnswer(url: string): FakeResponse | null {
    return this.#workers.get(routeOf(url)) ?? null
  }

  connect(url: string): void {
    this.connections.push(new URL(url).host)
  }

  answer(request: FakeRequest): FakeResponse {
    this.requests.push(request)
    const route = this.#routes.get(routeOf(request.url))
    return route?.(request) ?? { kind: 'failure', error: 'ERR_NAME_NOT_RESOLVED' }
  }

  /** Every request that reached this host. */
  requestsTo(host: string): readonly FakeRequest[] {
    return this.requests.filter(({ url }) => new URL(url).host === host)
  }
}

function routeOf(url: string): string {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}
