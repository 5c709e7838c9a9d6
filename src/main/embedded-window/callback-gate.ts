import { matchCallback } from '../../engine/callback-match.ts'
import type { AuthorizationTask, ReceivedCallback } from '../../engine/user-agents/user-agent.ts'
import { isKeptFromNetwork } from '../../engine/user-agents/windowed/callback-origin.ts'
import type { CallbackMatch } from '../../shared/trace.ts'

/**
 * Recognises the callback of one login and lets it through to the engine once, by whichever of
 * Electron's events it shows up first.
 */
export class CallbackGate {
  readonly #task: Pick<AuthorizationTask, 'url' | 'callbackUrl'>
  readonly #expectsBody: boolean
  readonly #receive: (callback: ReceivedCallback) => void
  #lastCallbackUrl = ''
  #closed = false

  constructor(
    task: Pick<AuthorizationTask, 'url' | 'callbackUrl'>,
    receive: (callback: ReceivedCallback) => void,
  ) {
    this.#task = task
    this.#expectsBody = isFormPost(task.url)
    this.#receive = receive
  }

  /** Says that the callback is there, so that nothing of this login may reach the network any more. */
  get closed(): boolean {
    return this.#closed
  }

  match(url: string): CallbackMatch {
    return matchCallback(url, this.#task.callbackUrl)
  }

  /**
   * Says whether a URL that is not the callback belongs to the application behind it, which must not
   * get a code that is sent to a neighbouring path either.
   */
  isNeighbour(url: string): boolean {
    return isKeptFromNetwork(url, this.#task)
  }

  /**
   * Says whether a navigation to the callback URL, of which only the URL is known, carries the
   * whole response. Where it may be a POST, its body would be lost if the navigation were stopped.
   */
  isComplete(url: string): boolean {
    return !this.#expectsBody && carriesResponse(url)
  }

  /**
   * Remembers the URL of a navigation to the callback, because a request may come without its
   * fragment. [U] Electron's sources strip none from what `webRequest` tells; no test of theirs says so.
   */
  remember(url: string): void {
    this.#lastCallbackUrl = url
  }

  /** The URL with the fragment that its navigation had. */
  withFragment(url: string): string {
    if (url.includes('#')) return url
    const remembered = this.#lastCallbackUrl
    return remembered.split('#', 1)[0] === url ? remembered : url
  }

  /** Takes the callback; only the first one counts. */
  take(callback: ReceivedCallback): void {
    if (this.#closed) return
    this.#closed = true
    this.#receive(callback)
  }
}

function isFormPost(authorizationUrl: string): boolean {
  const mode = new URL(authorizationUrl).searchParams.get('response_mode')
  // "form_post.jwt" is JARM's.
  return mode?.startsWith('form_post') ?? false
}

const responseParameters = ['code', 'error', 'state', 'response', 'access_token', 'id_token']

function carriesResponse(url: string): boolean {
  const { searchParams, hash } = new URL(url)
  const fragment = new URLSearchParams(hash.slice(1))
  return responseParameters.some((name) => searchParams.has(name) || fragment.has(name))
}
