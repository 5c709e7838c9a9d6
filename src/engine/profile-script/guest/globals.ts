import type { GuestModuleName, ScriptRuntime } from './bridge.ts'
import { listInstead } from './list-instead.ts'
import type { GuestModules } from './modules.ts'

interface ModuleGlobal {
  readonly module: GuestModuleName
  /** The export behind it; the same name where it is absent, all of them where it is `*`. */
  readonly exportName?: string
  /** What `require` calls the module of an implicit global. */
  readonly requiredAs?: string
}

/** Globals of every runtime that a guest module provides when they are first used. */
const everyRuntime: Readonly<Record<string, ModuleGlobal>> = {
  Buffer: { module: 'buffer' },
  request: { module: 'request' },
  URL: { module: 'url' },
  URLSearchParams: { module: 'url' },
  TextEncoder: { module: 'text-encoding' },
  TextDecoder: { module: 'text-encoding' },
}

const byRuntime: Readonly<Record<ScriptRuntime, Readonly<Record<string, ModuleGlobal>>>> = {
  'auth0-node-22': {
    AbortController: { module: 'fetch' },
    AbortSignal: { module: 'fetch' },
    DOMException: { module: 'fetch' },
    Headers: { module: 'fetch' },
    Request: { module: 'fetch' },
    Response: { module: 'fetch' },
    atob: { module: 'text-encoding' },
    btoa: { module: 'text-encoding' },
    crypto: { module: 'web-crypto' },
    fetch: { module: 'fetch' },
    structuredClone: { module: 'structured-clone' },
  },
  // What Auth0 put into the script's world up to Node 12, as far as it makes sense in a profile script.
  'auth0-node-12': {
    _: { module: 'lodash', exportName: '*', requiredAs: 'lodash' },
    async: { module: 'async', exportName: '*', requiredAs: 'async' },
    crypto: { module: 'crypto', exportName: '*', requiredAs: 'crypto' },
    jwt: { module: 'jsonwebtoken', exportName: '*', requiredAs: 'jsonwebtoken' },
    querystring: { module: 'querystring', exportName: '*', requiredAs: 'querystring' },
    uuid: { module: 'uuid', exportName: '*', requiredAs: 'uuid' },
    xml2js: { module: 'xml2js', exportName: '*', requiredAs: 'xml2js' },
    xmldom: { module: 'xmldom', exportName: '*', requiredAs: 'xmldom' },
  },
}

/** Defines the globals that the script's world has in every runtime; it may replace each of them. */
export function defineGlobals(
  values: Readonly<Record<string, unknown>>,
  modules: GuestModules,
): void {
  for (const [name, value] of Object.entries(values)) defineGlobal(name, value)
  defineModuleGlobals(everyRuntime, modules)
}

/** Defines the globals that only this runtime has. */
export function defineRuntimeGlobals(runtime: ScriptRuntime, modules: GuestModules): void {
  defineModuleGlobals(byRuntime[runtime], modules)
}

function defineModuleGlobals(
  globals: Readonly<Record<string, ModuleGlobal>>,
  modules: GuestModules,
): void {
  for (const [name, { module, exportName = name }] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        // A library that looks for an older self under its global name must find none: lodash does.
        defineGlobal(name, undefined)
        const exported = modules.load(module)
        const value: unknown =
          exportName === '*' ? exported : Reflect.get(Object(exported), exportName)
        defineGlobal(name, value)
        return value
      },
      set: (value: unknown) => defineGlobal(name, value),
    })
  }
}

/** For an error about a global that does not exist: which do, or in which runtime it would. */
export function hintForMissingGlobal(error: unknown, runtime: ScriptRuntime): string | undefined {
  if (!(error instanceof ReferenceError)) return undefined
  const name = /^'?(.+?)'? is not defined$/.exec(error.message)?.[1]
  if (name === undefined) return undefined
  return hintForOtherRuntime(name, runtime) ?? listInstead('Globals', name, namesIn(runtime))
}

function hintForOtherRuntime(name: string, runtime: ScriptRuntime): string | undefined {
  const other = runtime === 'auth0-node-22' ? 'auth0-node-12' : 'auth0-node-22'
  if (!Object.hasOwn(byRuntime[other], name)) return undefined
  if (other === 'auth0-node-22') return `${name} exists only in the runtime ${other}.`
  const { requiredAs } = byRuntime[other][name] ?? {}
  return `This works only in the old runtime ${other}, where ${name} was a global; in ${runtime} write var ${name} = require('${requiredAs}').`
}

function namesIn(runtime: ScriptRuntime): string[] {
  return [
    ...Object.keys(everyRuntime),
    ...Object.keys(byRuntime[runtime]),
    'configuration',
    'console',
    'module',
    'require',
    'setTimeout',
    'UnauthorizedError',
  ].sort()
}

function defineGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value })
}
