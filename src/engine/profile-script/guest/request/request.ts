import type { GuestServices } from '../services.ts'
import { createNetworkError } from './network-error.ts'
import { type RequestOptions, readArguments } from './options.ts'
import { followRedirect } from './redirect.ts'
import { createResponse } from './response.ts'
import { createTransmission, type Transmission } from './transmission.ts'

type Callback = (error: unknown, response?: unknown, body?: unknown) => unknown

/** The `request` library (2.88.2), as far as profile scripts use it. */
export function create(services: GuestServices): { request: unknown } {
  const request = (target: unknown, second?: unknown, third?: unknown) => {
    if (target === undefined) throw new Error('undefined is not a valid uri or options object.')
    return send(services, readArguments(target, second), callbackOf(second, third))
  }
  const verb =
    (method: string) =>
    (target: unknown, second?: unknown, third?: unknown): unknown => {
      const options = { ...readArguments(target, second), method }
      return send(services, options, callbackOf(second, third))
    }
  return {
    request: Object.assign(request, {
      get: verb('GET'),
      head: verb('HEAD'),
      options: verb('OPTIONS'),
      post: verb('POST'),
      put: verb('PUT'),
      patch: verb('PATCH'),
      del: verb('DELETE'),
      delete: verb('DELETE'),
    }),
  }
}

function callbackOf(second: unknown, third: unknown): Callback | undefined {
  const callback = typeof second === 'function' ? second : third
  // `typeof` says no more than that it can be called.
  return typeof callback === 'function' ? (callback as Callback) : undefined
}

function send(services: GuestServices, options: RequestOptions, given: Callback | undefined) {
  const callback = given ?? callbackOf(options.callback, undefined)
  if (options.method === 'HEAD' && (options.body || isObject(options.json)))
    throw new Error('HTTP HEAD requests MUST NOT include a request body.')
  const first = createTransmission(options, services)
  const handle = createHandle()
  if (!(first instanceof Error)) transmit(services, options, first, callback, handle)
  else if (callback) services.watch(callback(first))
  else throw first
  return handle.script
}

function transmit(
  services: GuestServices,
  options: RequestOptions,
  transmission: Transmission,
  callback: Callback | undefined,
  handle: Handle,
): void {
  const { url, method, headers, body } = transmission
  const fail = (error: Error) => {
    if (!callback) throw error
    services.watch(callback(error))
  }
  const outgoing = {
    method: method.toUpperCase(),
    url: url.href,
    headers: headers.toLines(),
    body,
    gzip: Boolean(options.gzip),
    encoding: encodingOf(options.encoding),
    timeoutMs: timeoutOf(options.timeout),
  }
  handle.cancel = services.http.send(outgoing, (answer) => {
    if (answer.kind === 'failed') return fail(createNetworkError(answer))
    const sent = { uri: url, method, headers: headers.toObject() }
    const response = () => createResponse(answer, options, sent, services.buffer)
    const next = followRedirect(transmission, answer, options, services.bridge, response)
    if (next instanceof Error) return fail(next)
    if (next) {
      if (next.url.protocol !== 'http:' && next.url.protocol !== 'https:')
        return fail(new Error(`Invalid protocol: ${next.url.protocol}`))
      return transmit(services, options, next, callback, handle)
    }
    const final = response()
    if (callback) services.watch(callback(null, final, final.body))
  })
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function encodingOf(encoding: unknown): string | null {
  return encoding === null ? null : String(encoding ?? 'utf8')
}

function timeoutOf(timeout: unknown): number | undefined {
  return typeof timeout === 'number' ? timeout : undefined
}

interface Handle {
  cancel: () => void
  /** What the script gets. */
  readonly script: Readonly<Record<string, unknown>>
}

/** The object that `request(…)` returns: it can be aborted, but is no stream. */
function createHandle(): Handle {
  const missing = (name: string) => () => {
    throw new Error(`request: .${name}() does not exist here, responses come to the callback only`)
  }
  const streams = ['on', 'once', 'pipe', 'form', 'auth', 'json', 'qs']
  const handle: Handle = {
    cancel: () => undefined,
    script: {
      abort: () => handle.cancel(),
      ...Object.fromEntries(streams.map((name) => [name, missing(name)])),
    },
  }
  return handle
}
