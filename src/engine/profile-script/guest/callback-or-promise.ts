import type { GuestServices } from './services.ts'

/** Gives a result to the script's callback, or returns the promise of it where there is none. */
export function callbackOrPromise(
  { call }: GuestServices,
  callback: unknown,
  result: Promise<unknown>,
): unknown {
  if (typeof callback !== 'function') return result
  result.then(
    (value) => void call(callback, [null, value]),
    (error: unknown) => void call(callback, [error]),
  )
  return undefined
}
