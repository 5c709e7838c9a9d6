import { validateHeaderName, validateHeaderValue } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate } from 'node:zlib'
import { type HttpResponse, headerOf } from '../http/http-message.ts'
import { limits } from './limits.ts'
import type { ProfileScriptHost } from './profile-script.ts'
import type { FromWorker, RequestAnswer } from './worker-messages.ts'

export type SendMessage = Extract<FromWorker, { kind: 'send' }>

/** Sends a request for a script, if a script may send it. Rejects only with `options.signal.reason`. */
export async function answerRequest(
  { request, gzip }: SendMessage,
  host: ProfileScriptHost,
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<RequestAnswer> {
  const refusal = refusalOf(request)
  if (refusal) return refusal
  const outcome = await host.send(request, options)
  if (outcome.kind === 'failed') {
    return { kind: 'failed', ...outcome.failure, connecting: outcome.sentHeaders === undefined }
  }
  const { status, statusText, headers } = outcome.response
  const hasBody = request.method !== 'HEAD' && status !== 204 && status !== 304
  try {
    const body = gzip && hasBody ? await decompress(outcome.response) : outcome.response.body
    if (body.length > limits.responseBody) return tooLarge
    return { kind: 'answered', status, statusText, headers, body }
  } catch (error) {
    return describeDecompressionFailure(error)
  }
}

const tooLarge: RequestAnswer = {
  kind: 'failed',
  code: 'RESPONSE_TOO_LARGE',
  message: `the response is larger than the ${limits.responseBody / 2 ** 20} MiB that a profile script may receive`,
  connecting: false,
}

/** The answer to a request that is one too many. */
export const tooManyRequests: RequestAnswer = {
  kind: 'failed',
  code: 'TOO_MANY_REQUESTS',
  message: `a profile script may send at most ${limits.requests} requests`,
  connecting: true,
}

/** RFC 9110 §9.1: a token. */
const httpMethod = /^[!#$%&'*+\-.^_`|~\w]{1,32}$/

function refusalOf({ method, url, headers }: SendMessage['request']): RequestAnswer | undefined {
  if (!httpMethod.test(method)) {
    const shown = JSON.stringify(method.slice(0, 60))
    return refuse('ERR_INVALID_HTTP_TOKEN', `Method must be a valid HTTP token [${shown}]`)
  }
  const protocol = URL.parse(url)?.protocol
  if (protocol !== 'http:' && protocol !== 'https:')
    return refuse('ERR_INVALID_PROTOCOL', `Invalid protocol: ${protocol ?? url}`)
  try {
    for (const [name, value] of headers) {
      validateHeaderName(name)
      validateHeaderValue(name, value)
    }
    return undefined
  } catch (error) {
    return refuse(codeOf(error), error instanceof Error ? error.message : String(error))
  }
}

function refuse(code: string, message: string): RequestAnswer {
  return { kind: 'failed', code, message, connecting: true }
}

/** As lenient as `request`: what is cut off or of an unknown encoding is taken as far as it goes. */
async function decompress({ headers, body }: HttpResponse): Promise<Uint8Array> {
  const options = {
    finishFlush: constants.Z_SYNC_FLUSH,
    maxOutputLength: limits.responseBody,
  }
  switch (headerOf(headers, 'content-encoding')?.trim().toLowerCase()) {
    case 'gzip':
      return promisify(gunzip)(body, options)
    case 'deflate':
      return promisify(inflate)(body, options)
    case 'br':
      return promisify(brotliDecompress)(body, { maxOutputLength: limits.responseBody })
    default:
      return body
  }
}

function describeDecompressionFailure(error: unknown): RequestAnswer {
  const code = codeOf(error)
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge
  const message = error instanceof Error ? error.message : String(error)
  return { kind: 'failed', code, message, connecting: false }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'UNKNOWN'
}
