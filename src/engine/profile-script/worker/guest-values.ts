import { type QuickJSContext, type QuickJSHandle, Scope } from 'quickjs-emscripten'
import type { BridgeValue } from './bridge-arguments.ts'

/** Moves plain values in and out of the engine; nothing of the guest's is ever looked into. */
export class GuestValues {
  readonly #context: QuickJSContext
  readonly #parseJson: QuickJSHandle

  /** @param parseJson the engine's own `JSON.parse` */
  constructor(context: QuickJSContext, parseJson: QuickJSHandle) {
    this.#context = context
    this.#parseJson = parseJson
  }

  /** Puts a value into the engine, whose memory must have room for `spaceFor` it. */
  toGuest(value: BridgeValue): QuickJSHandle {
    if (value === undefined) return this.#context.undefined
    if (typeof value === 'number') return this.#context.newNumber(value)
    if (typeof value !== 'string') return this.#context.newArrayBuffer(new Uint8Array(value).buffer)
    if (!endsEarly(value)) return this.#context.newString(value)
    return Scope.withScope((scope) => {
      const json = scope.manage(this.#context.newString(JSON.stringify(value)))
      return this.#context.unwrapResult(
        this.#context.callFunction(this.#parseJson, this.#context.undefined, json),
      )
    })
  }

  /** @throws for anything that is neither a primitive nor an `ArrayBuffer`, whose bytes are copied */
  fromGuest(handle: QuickJSHandle): BridgeValue {
    const type = this.#context.typeof(handle)
    if (type === 'string') return this.#context.getString(handle)
    if (type === 'number') return this.#context.getNumber(handle)
    if (type === 'undefined') return undefined
    if (type === 'object') return this.#bytesFromGuest(handle)
    throw new TypeError(`only strings, numbers and bytes cross the bridge, not a ${type}`)
  }

  #bytesFromGuest(handle: QuickJSHandle): Uint8Array {
    // The engine itself refuses whatever is no `ArrayBuffer`.
    return this.#context.getArrayBuffer(handle).consume(({ value }) => value.slice())
  }
}

/** The most bytes that a value takes while it crosses: as UTF-8, and as the engine keeps it. */
export function spaceFor(value: BridgeValue): number {
  if (value instanceof Uint8Array) return 2 * value.byteLength
  if (typeof value !== 'string') return 0
  const inEngine = 2 * value.length
  if (!endsEarly(value)) return Buffer.byteLength(value) + inEngine
  const json = JSON.stringify(value)
  return Buffer.byteLength(json) + 2 * json.length + inEngine
}

/** The engine's texts end at a NUL on their way in; in JSON it is escaped. */
function endsEarly(text: string): boolean {
  return text.includes('\0')
}
