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
      /** The page's own script; runs once the page is there. */
      readonly script?: (page: FakePage) => unknown
    }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  | { readonly kind: 'failure'; readonly error: NetErrorName }
  | { readonly kind: 'no-content' }
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

  /** `url` is without query and fragment. */
  serve(url: string, response: FakeResponse | ((request: FakeRequest) => FakeResponse)): void {
    this.#routes.set(url, typeof response === 'function' ? response : () => response)
  }

  connect(url: string): void {
    this.connections.push(new URL(url).host)
  }

  answer(request: FakeRequest): FakeResponse {
    this.requests.push(request)
    const { protocol, host, pathname } = new URL(request.url)
    const route = this.#routes.get(`${protocol}//${host}${pathname}`)
    return route?.(request) ?? { kind: 'failure', error: 'ERR_NAME_NOT_RESOLVED' }
  }

  /** Every request that reached this host. */
  requestsTo(host: string): readonly FakeRequest[] {
    return this.requests.filter(({ url }) => new URL(url).host === host)
  }
}
