import type { GuestModuleName } from './bridge.ts'
import type { GuestModules } from './modules.ts'
import { listInstead } from './nearest-name.ts'

/** Globals that a guest module provides when they are first used. */
const moduleGlobals: Readonly<Record<string, GuestModuleName>> = {
  Buffer: 'buffer',
  request: 'request',
  URL: 'url',
  URLSearchParams: 'url',
  atob: 'text-encoding',
  btoa: 'text-encoding',
  TextEncoder: 'text-encoding',
  TextDecoder: 'text-encoding',
}

/** Defines the globals of the script's world; it may replace each of them. */
export function defineGlobals(
  values: Readonly<Record<string, unknown>>,
  modules: GuestModules,
): void {
  for (const [name, value] of Object.entries(values)) defineGlobal(name, value)
  for (const [name, moduleName] of Object.entries(moduleGlobals)) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        const value: unknown = Reflect.get(Object(modules.load(moduleName)), name)
        defineGlobal(name, value)
        return value
      },
      set: (value: unknown) => defineGlobal(name, value),
    })
  }
}

/** For an error about a global that does not exist: which do. */
export function hintForMissingGlobal(error: unknown): string | undefined {
  if (!(error instanceof ReferenceError)) return undefined
  const name = /^'(.+)' is not defined$/.exec(error.message)?.[1]
  if (name === undefined) return undefined
  const provided = Object.keys(moduleGlobals).concat('console', 'module', 'require', 'setTimeout')
  return listInstead('Globals', name, provided.sort())
}

function defineGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value })
}
