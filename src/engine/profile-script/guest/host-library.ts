import type { GuestBridge, LibraryResult } from './bridge.ts'
import { writeBridgeJson } from './bridge-json.ts'

/** Calls a function of the host library: the worker's Node does it. Its errors are thrown here. */
export function callLibrary(
  bridge: GuestBridge,
  name: string,
  ...given: readonly unknown[]
): unknown {
  const result: LibraryResult = JSON.parse(bridge.callLibrary(name, writeBridgeJson(given)))
  if (result.error === undefined) return result.value
  const { name: errorName, message, code } = result.error
  const error = new (errorClasses[errorName] ?? Error)(message)
  throw code === undefined ? error : Object.assign(error, { code })
}

const errorClasses: Readonly<Record<string, new (message: string) => Error>> = {
  RangeError,
  SyntaxError,
  TypeError,
  URIError,
}
