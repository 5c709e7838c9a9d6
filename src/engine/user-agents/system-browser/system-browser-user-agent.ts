import { setTimeout as sleep } from 'node:timers/promises'
import { matchCallback } from '../../callback-match.ts'
import { describeBody } from '../../http/body-text.ts'
import type {
  AuthorizationTask,
  PreparedRedirect,
  ReceivedCallback,
  UserAgent,
  UserAgentFailure,
  UserAgentResult,
} from '../user-agent.ts'
import { CallbackListener } from './callback-listener.ts'
import { codeOf } from './listen-on-loopback.ts'
import { readLoopbackRedirect } from './loopback-redirect.ts'

export interface SystemBrowserOptions {
  /** Opens an http or https URL in the person's own browser; rejects where there is none. */
  readonly openBrowser: (url: string) => Promise<void>
  /** Milliseconds until the callback must have come. */
  readonly timeLimit?: number | undefined
}

/** Milliseconds after which a browser that has not failed counts as opened. */
const stayedOpen = 3000

const usualTimeLimit = 5 * 60 * 1000

/**
 * The person's own browser, which comes back to a listener on this machine (RFC 8252 §7.3). For
 * Google, passkeys and device-bound single sign-on, which refuse every other window. Serves one run.
 */
export function createSystemBrowserUserAgent(options: SystemBrowserOptions): UserAgent {
  let listener: CallbackListener | null = null
  const close = async () => {
    const open = listener
    listener = null
    await open?.close()
  }
  return {
    kind: 'system-browser',
    prepare: async (callbackUrl) => {
      const opened = await openListener(callbackUrl)
      if (!(opened instanceof CallbackListener)) return opened
      listener = opened
      return { kind: 'ready', redirectUri: opened.redirectUri } satisfies PreparedRedirect
    },
    authorize: async (task, signal) => {
      if (listener === null) throw new TypeError('"prepare" was not called')
      try {
        return await awaitCallback(listener, task, signal, options)
      } finally {
        await close()
      }
    },
    // Some systems wait until the browser has ended: one that stays has been opened.
    open: (url) =>
      Promise.race([options.openBrowser(url), sleep(stayedOpen, undefined, { ref: false })]),
    close,
  }
}

async function openListener(callbackUrl: string): Promise<CallbackListener | UserAgentFailure> {
  const redirect = readLoopbackRedirect(callbackUrl)
  if (redirect.kind === 'failed') return redirect
  try {
    return await CallbackListener.open(callbackUrl, redirect)
  } catch (error) {
    return describeListenFailure(codeOf(error), redirect.port)
  }
}

function describeListenFailure(code: string, port: number): UserAgentFailure {
  const reason =
    code === 'EADDRINUSE'
      ? 'another program uses it; end that program, or leave the port out of the callback URL where the authorization server allows any'
      : `it cannot be opened (${code})`
  return {
    kind: 'failed',
    code: code === 'EADDRINUSE' ? 'callback-port-taken' : 'callback-port-unavailable',
    message: `Authorization request: nobody can listen on port ${port} of the callback URL: ${reason}.`,
  }
}

async function awaitCallback(
  listener: CallbackListener,
  task: AuthorizationTask,
  signal: AbortSignal,
  { openBrowser, timeLimit = usualTimeLimit }: SystemBrowserOptions,
): Promise<UserAgentResult> {
  signal.throwIfAborted()
  const { promise: ended, resolve, reject } = Promise.withResolvers<UserAgentResult>()
  const onAbort = () => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  const timer = setTimeout(() => resolve(notReceived(listener.redirectUri, timeLimit)), timeLimit)
  const evidence = noteOpening(task)
  // It may never settle: some systems wait until the browser has ended.
  openBrowser(task.url).catch((error: unknown) => resolve({ ...notOpened(error), evidence }))
  listener.received.then((callback) => resolve(takeCallback(task, callback)), reject)
  try {
    return await ended
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

function noteOpening({ url, callbackUrl, trace }: AuthorizationTask): string {
  trace.note('callback.awaited', `Listening for ${callbackUrl}.`)
  return trace.navigation({
    frame: 'main',
    request: { method: 'GET', url, headers: [] },
    callback: matchCallback(url, callbackUrl),
    state: 'requested',
  })
}

function takeCallback(
  { callbackUrl, trace }: AuthorizationTask,
  callback: ReceivedCallback,
): UserAgentResult {
  const { method, url, body } = callback
  trace.navigation({
    frame: 'main',
    request: { method, url, headers: [], body: describeBody(body, []) },
    callback: matchCallback(url, callbackUrl),
    state: 'held',
  })
  return { kind: 'callback', callback }
}

function notReceived(redirectUri: string, timeLimit: number): UserAgentResult {
  return {
    kind: 'failed',
    code: 'callback-not-received',
    message: `Callback: the system browser did not come back to ${redirectUri} within ${Math.round(timeLimit / 1000)} s.`,
  }
}

function notOpened(error: unknown): UserAgentFailure {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    kind: 'failed',
    code: 'browser-not-opened',
    message: `Callback: the system browser could not be opened (${reason}).`,
  }
}
