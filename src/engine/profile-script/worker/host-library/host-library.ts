import { LibraryArguments } from './arguments.ts'
import { cryptoFunctions } from './crypto-functions.ts'
import { keyFunctions } from './key-functions.ts'
import { queryFunctions } from './query-functions.ts'
import { textFunctions } from './text-functions.ts'
import { zlibFunctions } from './zlib-functions.ts'

/** Takes what the guest gave and returns what JSON can hold. */
export type LibraryFunction = (given: LibraryArguments) => unknown

/**
 * What Node can do and QuickJS cannot, for the guest's modules: pure functions, from values to
 * values. None reaches a file, the network or another script.
 */
const library: Readonly<Record<string, LibraryFunction>> = {
  ...cryptoFunctions,
  ...keyFunctions,
  ...queryFunctions,
  ...textFunctions,
  ...zlibFunctions,
}

/**
 * Calls one of the functions.
 *
 * @param json the arguments, a JSON array
 * @returns JSON of a `LibraryResult`
 */
export function callLibrary(name: string, json: string): string {
  const call = Object.hasOwn(library, name) ? library[name] : undefined
  if (!call) throw new TypeError(`the host library has no function "${name}"`)
  try {
    return JSON.stringify({ value: call(new LibraryArguments(json)) })
  } catch (error) {
    return JSON.stringify({ error: describe(error) })
  }
}

function describe(error: unknown): { name: string; message: string; code?: string } {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  const { name, message } = error
  return 'code' in error && typeof error.code === 'string'
    ? { name, message, code: error.code }
    : { name, message }
}
