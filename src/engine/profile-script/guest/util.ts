import { writeBridgeJson } from './bridge-json.ts'
import { ValueDescriber } from './describe-value.ts'
import type { GuestServices } from './services.ts'

type AnyFunction = (...values: unknown[]) => unknown

/** Node's `util`, as far as it makes sense in here. */
export function create(services: GuestServices): Record<string, unknown> {
  const { call, frames, library, module } = services
  const describeAll = (values: readonly unknown[]) => {
    const describer = new ValueDescriber(frames)
    return writeBridgeJson(values.map((value) => describer.describe(value)))
  }
  return {
    format: (...values: readonly unknown[]) => library('format', describeAll(values)),
    inspect: (value: unknown, options?: unknown) => {
      const depth = depthOf(options)
      const described = new ValueDescriber(frames, depth).describe(value)
      return library('inspect', writeBridgeJson(described), depth)
    },
    promisify,
    callbackify: (action: AnyFunction) =>
      function callbackified(this: unknown, ...values: unknown[]): void {
        const callback = values.pop()
        Promise.resolve(Reflect.apply(action, this, values)).then(
          (value) => void call(callback, [null, value]),
          (error: unknown) => void call(callback, [error]),
        )
      },
    deprecate: (action: unknown) => action,
    inherits: (child: { prototype: object }, parent: { prototype: object }) => {
      Object.setPrototypeOf(child.prototype, parent.prototype)
      Object.assign(child, { super_: parent })
    },
    isArray: Array.isArray,
    isDeepStrictEqual: (a: unknown, b: unknown) => Object(module('lodash')).isEqual(a, b),
    types: {
      isDate: (value: unknown) => value instanceof Date,
      isNativeError: (value: unknown) => value instanceof Error,
      isPromise: (value: unknown) => value instanceof Promise,
      isRegExp: (value: unknown) => value instanceof RegExp,
    },
    get TextDecoder() {
      return Object(module('text-encoding')).TextDecoder
    },
    get TextEncoder() {
      return Object(module('text-encoding')).TextEncoder
    },
  }
}

/** Both of Node's ways to say it: an object, or `showHidden` before this one. */
function depthOf(options: unknown): number {
  const wanted: unknown = Object(options).depth
  if (wanted === null || wanted === Number.POSITIVE_INFINITY) return deepest
  return typeof wanted === 'number' && wanted >= 0 ? Math.min(Math.trunc(wanted), deepest) : 2
}

const deepest = 20

function promisify(action: unknown): AnyFunction {
  if (typeof action !== 'function')
    throw new TypeError('The "original" argument must be of type function')
  return function promisified(this: unknown, ...values: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const callback = (error: unknown, value: unknown) => (error ? reject(error) : resolve(value))
      Reflect.apply(action, this, [...values, callback])
    })
  }
}
