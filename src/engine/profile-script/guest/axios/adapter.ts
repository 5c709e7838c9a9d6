import { createNetworkError } from '../request/network-error.ts'
import { joinHeaders } from '../request/response.ts'
import type { GuestServices } from '../services.ts'
import { bodyOf, dataOf, transmit } from './transmit.ts'

/** A request as axios gives it to its adapter. */
export interface AxiosConfig {
  readonly url?: string
  readonly method?: string
  readonly baseURL?: string
  readonly params?: unknown
  readonly paramsSerializer?: unknown
  readonly data?: unknown
  readonly headers?: unknown
  readonly auth?: { readonly username?: unknown; readonly password?: unknown }
  readonly timeout?: unknown
  readonly timeoutErrorMessage?: unknown
  readonly maxRedirects?: unknown
  readonly decompress?: unknown
  readonly responseType?: unknown
  readonly responseEncoding?: unknown
  readonly cancelToken?: { promise: Promise<unknown> }
  readonly signal?: { aborted: boolean; addEventListener(type: string, act: () => void): void }
}

/** A response as axios hands it on. */
export interface AxiosResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: unknown
  readonly config: AxiosConfig
  readonly request: unknown
  data: unknown
}

/** In what the two generations of axios differ. */
export interface AxiosGeneration {
  /** What redirects a request may take where its configuration names no number. */
  readonly maxRedirects: number
  /** Headers that the adapter sends where the script has not set them. */
  readonly defaultHeaders: Readonly<Record<string, string>>
  urlOf(config: AxiosConfig): string
  settle(
    resolve: (response: AxiosResponse) => void,
    reject: (error: unknown) => void,
    response: AxiosResponse,
  ): void
  readHeaders(headers: Record<string, string | string[]>): unknown
  failure(error: Error & { code?: string }, config: AxiosConfig, request: unknown): Error
  canceled(config: AxiosConfig, request: unknown, reason: unknown): unknown
}

/** The adapter of axios's Node edition, over the one way out of the sandbox. */
export function createAdapter(services: GuestServices, generation: AxiosGeneration) {
  return (config: AxiosConfig): Promise<AxiosResponse> =>
    new Promise((resolve, reject) => {
      refuseUnsupported(config)
      const method = String(config.method ?? 'get').toUpperCase()
      const url = generation.urlOf(config)
      const body = bodyOf(services, config.data)
      const headers = headerLines(services, config, generation, body?.length)
      const request = { method, url, headers: Object.fromEntries(headers) }
      const timeoutMs = Number.parseInt(String(config.timeout ?? 0), 10) || 0
      const transmission = {
        url,
        method,
        headers,
        body,
        timeoutMs,
        maxRedirects:
          config.maxRedirects === undefined ? generation.maxRedirects : Number(config.maxRedirects),
        decompress: config.decompress !== false,
        responseType: config.responseType,
        responseEncoding: config.responseEncoding,
      }
      const cancel = transmit(services, transmission, (answer) => {
        if (answer.kind === 'failed') {
          const error = failureOf(answer, timeoutMs, config)
          return reject(generation.failure(error, config, request))
        }
        generation.settle(resolve, reject, {
          status: answer.status,
          statusText: answer.statusText,
          headers: generation.readHeaders(joinHeaders(answer.headers)),
          config,
          request: { ...request, res: { responseUrl: answer.url } },
          data: dataOf(services, answer),
        })
      })
      const giveUp = (reason: unknown) => {
        cancel()
        reject(generation.canceled(config, request, reason))
      }
      void config.cancelToken?.promise.then(giveUp)
      if (config.signal?.aborted) giveUp(undefined)
      else config.signal?.addEventListener('abort', () => giveUp(undefined))
    })
}

function refuseUnsupported({ responseType }: AxiosConfig): void {
  if (responseType === 'stream' || responseType === 'blob' || responseType === 'document')
    throw new TypeError(
      `axios: the responseType "${responseType}" does not exist here. Types that exist here: arraybuffer, json, text.`,
    )
}

function failureOf(
  answer: Parameters<typeof createNetworkError>[0],
  timeoutMs: number,
  { timeoutErrorMessage }: AxiosConfig,
): Error & { code?: string } {
  if (answer.code !== 'TIMED_OUT' || timeoutMs === 0) return createNetworkError(answer)
  const text =
    typeof timeoutErrorMessage === 'string' && timeoutErrorMessage !== ''
      ? timeoutErrorMessage
      : `timeout of ${timeoutMs}ms exceeded`
  return Object.assign(new Error(text), { code: 'ECONNABORTED' })
}

function headerLines(
  { buffer }: GuestServices,
  config: AxiosConfig,
  { defaultHeaders }: AxiosGeneration,
  length: number | undefined,
): [name: string, value: string][] {
  const given = Object(config.headers)
  const plain = typeof given.toJSON === 'function' ? given.toJSON() : given
  const all = Object.entries<unknown>(plain)
  const has = (name: string) => all.some(([known]) => known.toLowerCase() === name)
  const defaults = Object.entries(defaultHeaders).filter(([name]) => !has(name.toLowerCase()))
  const lines = [...all, ...defaults].flatMap(([name, value]): [string, string][] =>
    value === undefined || value === null || value === false
      ? []
      : [value].flat().map((one) => [name, String(one)]),
  )
  if (length !== undefined && !has('content-length')) lines.push(['Content-Length', String(length)])
  const { auth } = config
  if (!auth) return lines
  const credentials = buffer().from(`${auth.username ?? ''}:${auth.password ?? ''}`)
  return [
    ...lines.filter(([name]) => name.toLowerCase() !== 'authorization'),
    ['Authorization', `Basic ${credentials.toString('base64')}`],
  ]
}
