import type {
  OnBeforeRedirectListenerDetails,
  OnBeforeRequestListenerDetails,
  OnCompletedListenerDetails,
  OnErrorOccurredListenerDetails,
  OnResponseStartedListenerDetails,
  OnSendHeadersListenerDetails,
} from 'electron'
import { describeBody } from '../../engine/http/body-text.ts'
import type { TraceRecorder } from '../../engine/trace-recorder.ts'
import { keepsMethod } from '../../engine/user-agents/redirect-target.ts'
import { loadFailure } from '../../engine/user-agents/windowed/load-failure.ts'
import type {
  Body,
  CallbackMatch,
  HeaderList,
  Navigation,
  TracedResponse,
} from '../../shared/trace.ts'

type Unrecorded = Parameters<TraceRecorder['navigation']>[0]

/** The latest state of one hop, and where the trace has it. */
interface Hop {
  readonly eventId: string
  readonly webContentsId: number | undefined
  readonly navigation: Unrecorded & { readonly at: number }
  /** What the hop sent, unmasked: a 307 sends it again. */
  readonly body: string | undefined
  /** What the page showed, where it was read; it may be known before the response is complete. */
  readonly shown?: Body
}

/** A hop as it starts. */
export interface StartedHop {
  readonly frame: Navigation['frame']
  readonly url: string
  readonly callback: CallbackMatch
  readonly body: string | undefined
}

/**
 * Turns the requests of documents into the navigations of the trace: one event per hop, renewed as
 * the hop goes on. A request keeps its id across redirects, so each id stands for its newest hop.
 */
export class NavigationTrace {
  readonly #trace: TraceRecorder
  readonly #hops = new Map<number, Hop>()

  constructor(trace: TraceRecorder) {
    this.#trace = trace
  }

  requested(details: OnBeforeRequestListenerDetails, hop: StartedHop): string {
    const navigation = {
      at: this.#trace.now(),
      frame: hop.frame,
      request: {
        method: details.method,
        url: hop.url,
        headers: [],
        body: describeBody(hop.body, []),
      },
      ...initiatorOf(details),
      callback: hop.callback,
      state: hop.callback.matched ? 'held' : 'requested',
    } as const
    const eventId = this.#trace.navigation(navigation)
    this.#hops.set(details.id, {
      eventId,
      webContentsId: details.webContentsId,
      navigation,
      body: hop.body,
    })
    return eventId
  }

  /** Records a navigation that was stopped before it became a request. */
  stopped(
    navigation: Pick<Unrecorded, 'frame' | 'callback'> & {
      readonly method?: string
      readonly url: string
      readonly body?: string | undefined
      readonly initiator?: string | undefined
      /** Present where it is not the callback that was stopped. */
      readonly code?: string
      readonly reason?: string
    },
  ): string {
    const { frame, callback, method = 'GET', url, body, initiator, code, reason } = navigation
    return this.#trace.navigation({
      frame,
      request: { method, url, headers: [], body: describeBody(body, []) },
      ...(initiator ? { initiator } : {}),
      callback,
      ...(code === undefined || reason === undefined
        ? { state: 'held' }
        : { state: 'failed', error: { code, message: reason } }),
    })
  }

  sendHeaders({ id, requestHeaders }: OnSendHeadersListenerDetails): void {
    this.#renew(id, ({ request }) => ({
      request: { ...request, headers: Object.entries(requestHeaders) },
    }))
  }

  beforeRedirect(details: OnBeforeRedirectListenerDetails): void {
    this.#renew(details.id, ({ at }) => ({
      response: responseOf(details),
      redirectTarget: details.redirectURL,
      state: 'redirected',
      durationMs: this.#trace.now() - at,
    }))
  }

  /** Of a 204 or a download this may be the last word: Chromium gives the request up then. */
  responseStarted(details: OnResponseStartedListenerDetails): void {
    this.#renew(details.id, () => ({ response: responseOf(details) }))
  }

  completed(details: OnCompletedListenerDetails): void {
    const shown = this.#hops.get(details.id)?.shown
    this.#renew(details.id, ({ at }) => ({
      response: { ...responseOf(details), ...(shown ? { body: shown } : {}) },
      state: 'loaded',
      durationMs: this.#trace.now() - at,
    }))
  }

  /** Adds what a page shows to its newest hop. */
  shown(webContentsId: number, body: Body): void {
    const newest = [...this.#hops].findLast(
      ([, h]) => h.webContentsId === webContentsId && h.navigation.frame !== 'subframe',
    )
    if (!newest) return
    const [id, hop] = newest
    this.#hops.set(id, { ...hop, shown: body })
    if (hop.navigation.state === 'loaded')
      this.#renew(id, ({ response }) => (response ? { response: { ...response, body } } : {}))
  }

  errorOccurred({ id, error }: OnErrorOccurredListenerDetails): void {
    const state = this.#hops.get(id)?.navigation.state
    // What was held or has moved on ends with an error too, which means nothing.
    if (state !== 'requested') return
    this.#renew(id, ({ at }) => ({
      state: 'failed',
      error: loadFailure(error),
      durationMs: this.#trace.now() - at,
    }))
  }

  /**
   * The method and body with which a redirect to this URL is followed (RFC 9110 §15.4): 307 and
   * 308 send the same again, 303 becomes GET, and browsers make a POST after 301 and 302 a GET too.
   */
  followOf(redirectTarget: string): { readonly method: string; readonly body: string | undefined } {
    const hop = [...this.#hops.values()].findLast(
      ({ navigation }) => navigation.redirectTarget === redirectTarget,
    )
    const status = hop?.navigation.response?.status
    if (hop && status !== undefined && keepsMethod(status))
      return { method: hop.navigation.request.method, body: hop.body }
    return { method: 'GET', body: undefined }
  }

  /** Says whether a request loads a document that is a hop of the login. */
  isHop(requestId: number): boolean {
    return this.#hops.has(requestId)
  }

  /** A page's newest hop: its trace event, and its status where it was answered. */
  newestOf(webContentsId: number): { readonly eventId: string; readonly status?: number } | null {
    const hop = [...this.#hops.values()].findLast((h) => h.webContentsId === webContentsId)
    if (!hop) return null
    const status = hop.navigation.response?.status
    return { eventId: hop.eventId, ...(status === undefined ? {} : { status }) }
  }

  #renew(id: number, change: (navigation: Hop['navigation']) => Partial<Unrecorded>): void {
    const hop = this.#hops.get(id)
    if (!hop) return
    const navigation = { ...hop.navigation, ...change(hop.navigation) }
    this.#hops.set(id, { ...hop, navigation })
    this.#trace.navigation(navigation, hop.eventId)
  }
}

function initiatorOf(details: OnBeforeRequestListenerDetails): Pick<Unrecorded, 'initiator'> {
  const initiator = details.initiatorOrigin ?? details.referrer
  return initiator ? { initiator } : {}
}

/** What the trace keeps of a response. */
export function responseOf(
  details:
    | OnBeforeRedirectListenerDetails
    | OnResponseStartedListenerDetails
    | OnCompletedListenerDetails,
): TracedResponse {
  return {
    status: details.statusCode,
    // "HTTP/1.1 302 Found"; the text is absent in HTTP/2.
    statusText: details.statusLine.split(' ').slice(2).join(' '),
    headers: headersOf(details.responseHeaders ?? {}),
  }
}

function headersOf(headers: Readonly<Record<string, string[]>>): HeaderList {
  return Object.entries(headers).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  )
}
