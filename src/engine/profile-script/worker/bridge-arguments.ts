import type { GuestBridge } from '../guest/bridge.ts'

/** All that crosses the bridge. */
export type BridgeValue = string | number | Uint8Array | undefined

/** Functions of the bridge whose result is a value of the guest. */
export type EvaluatingFunction = 'evaluateScript' | 'readBinding' | 'loadModule'

/** Whether a function's result is a value of the guest. */
export function isEvaluating(name: keyof GuestBridge): name is EvaluatingFunction {
  return name === 'evaluateScript' || name === 'readBinding' || name === 'loadModule'
}

type Check = (value: BridgeValue) => boolean

const bytes: Check = (value) => value instanceof Uint8Array
const encoding: Check = (value) => Buffer.isEncoding(String(value))
const text: Check = (value) => typeof value === 'string'
const optionalText: Check = (value) => value === undefined || text(value)
/** What JSON is not, an engine without memory left makes of it. */
const json: Check = (value) => text(value) && value !== ''
const id: Check = (value) => Number.isSafeInteger(value) && Number(value) > 0
const optionalLine: Check = (value) => value === undefined || id(value)
const delay: Check = (value) => Number(value) >= 0 && Number(value) < 2 ** 31
const prefix: Check = (value) => value === '' || value === '0,'
const identifier: Check = (value) =>
  typeof value === 'string' && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(value)

const checks = {
  evaluateScript: [prefix],
  readBinding: [identifier],
  loadModule: [text],
  parseUrl: [text, optionalText],
  changeUrl: [text, text, text],
  parseQuery: [text],
  writeQuery: [json],
  bytesToText: [bytes, encoding],
  textToBytes: [text, encoding],
  callLibrary: [text, json],
  send: [json],
  cancel: [id],
  setTimer: [id, delay],
  clearTimer: [id],
  console: [text, json, optionalLine],
  warn: [text, text, optionalLine],
  settleWithProfile: [json, optionalLine],
  settleWithFailure: [json],
  random: [],
} as const satisfies Readonly<Record<keyof GuestBridge, readonly Check[]>>

/** The names of the functions, in no order that matters. */
// The keys of the table above are just these.
export const bridgeFunctions = Object.keys(checks) as (keyof GuestBridge)[]

/**
 * The arguments of a call from the guest, if they are what the function takes.
 *
 * @throws TypeError into the guest otherwise
 */
export function checkArguments(
  name: keyof GuestBridge,
  values: readonly BridgeValue[],
): BridgeValue[] {
  const expected: readonly Check[] = checks[name]
  if (!expected.every((check, i) => check(values[i])))
    throw new TypeError(`the arguments of "${name}" are not what it takes`)
  return expected.map((_, i) => values[i])
}
