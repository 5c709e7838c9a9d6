import type { GuestRequest } from '../bridge.ts'
import type { BufferConstructor } from '../buffer.ts'
import type { HeaderMap } from './header-map.ts'
import type { RequestOptions } from './options.ts'
import { encodeReserved, writeForm } from './query-string.ts'

const formType = 'application/x-www-form-urlencoded'

/** The body that the options ask for, as a value still; sets the headers that go with it. */
export function readBody(options: RequestOptions, headers: HeaderMap): unknown {
  const body = options.form ? readForm(options.form, headers) : options.body
  if (!options.json) return body
  if (!headers.has('accept')) headers.set('accept', 'application/json')
  const value = typeof options.json === 'boolean' ? body : options.json
  if (value === undefined) return undefined
  const keepsForm = typeof options.json === 'boolean' && isForm(headers)
  if (!headers.has('content-type')) headers.set('content-type', 'application/json')
  if (keepsForm) return encodeReserved(String(value))
  return JSON.stringify(value, replacerOf(options.jsonReplacer))
}

/** The body as it crosses the bridge, with its `content-length`; or what is wrong with it. */
export function packBody(
  body: unknown,
  headers: HeaderMap,
  buffer: () => BufferConstructor,
): GuestRequest['body'] | Error {
  if (!body) return undefined
  if (typeof body === 'string') {
    setLength(headers, lengthOf(body, buffer))
    return { text: body }
  }
  const Buffer = buffer()
  const bytes = Array.isArray(body)
    ? Buffer.concat(body.map((part: unknown) => bytesOf(part, Buffer) ?? Buffer.alloc(0)))
    : bytesOf(body, Buffer)
  if (!bytes) return new Error('Argument error, options.body.')
  setLength(headers, bytes.length)
  return { base64: bytes.toString('base64') }
}

function setLength(headers: HeaderMap, length: number): void {
  if (!headers.has('content-length')) headers.set('content-length', String(length))
}

/** Bytes as UTF-8. Nearly every body is ASCII, and counting is slow in here. */
function lengthOf(text: string, buffer: () => BufferConstructor): number {
  return /[\u0080-\uffff]/.test(text) ? buffer().byteLength(text) : text.length
}

function readForm(form: unknown, headers: HeaderMap): string {
  if (!isForm(headers)) headers.set('content-type', formType)
  return typeof form === 'string' ? encodeReserved(form) : writeForm(form)
}

function isForm(headers: HeaderMap): boolean {
  return new RegExp(`^${formType}\\b`).test(headers.get('content-type') ?? '')
}

function replacerOf(
  replacer: unknown,
): ((this: unknown, key: string, value: unknown) => unknown) | undefined {
  return typeof replacer === 'function'
    ? (key, value) => Reflect.apply(replacer, undefined, [key, value])
    : undefined
}

function bytesOf(
  part: unknown,
  Buffer: BufferConstructor,
): InstanceType<BufferConstructor> | undefined {
  if (typeof part === 'string') return Buffer.from(part)
  if (part instanceof Uint8Array) return Buffer.from(part.slice().buffer)
  return undefined
}
