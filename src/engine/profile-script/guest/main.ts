import type {
  AnswerHead,
  GuestBridge,
  GuestEntries,
  GuestModuleName,
  ScriptStart,
} from './bridge.ts'
import type { BufferConstructor } from './buffer.ts'
import { createConsole } from './console.ts'
import { findFunction, type ScriptModule, ScriptSyntaxError } from './find-function.ts'
import { Http } from './http.ts'
import { listInstead } from './nearest-name.ts'
import { createRequire, requirableModules } from './require.ts'
import { ScriptFrames } from './script-frames.ts'
import type { GuestModule, GuestServices } from './services.ts'
import { Settlement } from './settlement.ts'
import { Timers } from './timers.ts'
import { trackRejections } from './unhandled-rejections.ts'

/** Globals that a guest module provides when they are first used. */
const lazyGlobals: Readonly<Record<string, GuestModuleName>> = {
  Buffer: 'buffer',
  request: 'request',
  URL: 'url',
  URLSearchParams: 'url',
  atob: 'text-encoding',
  btoa: 'text-encoding',
  TextEncoder: 'text-encoding',
  TextDecoder: 'text-encoding',
}

// The script can replace the global one, and memory is reserved behind its back.
const IntrinsicArrayBuffer = ArrayBuffer

/** Builds the script's world around the bridge. This file is the table of what is in it. */
export function createGuest(bridge: GuestBridge): GuestEntries {
  const frames = new ScriptFrames()
  const http = new Http(bridge)
  const timers = new Timers(bridge)
  const rejections = trackRejections()
  const settlement = new Settlement(bridge, frames, (error) => hintFor(error))
  const scriptModule: ScriptModule = { exports: {} }

  const loaded = new Map<GuestModuleName, unknown>()
  function load(name: GuestModuleName): unknown {
    if (!loaded.has(name)) {
      // Our own bundles all have this shape: guest-modules.ts lists them.
      const module = bridge.loadModule(name) as GuestModule
      loaded.set(name, module.create(services))
    }
    return loaded.get(name)
  }
  const services: GuestServices = {
    bridge,
    http,
    frames,
    watch: rejections.watch,
    // The module's own export, see buffer.ts.
    buffer: () => (load('buffer') as { Buffer: BufferConstructor }).Buffer,
  }

  /** Calls something of the script's: whatever comes out of it ends the run, never the guest. */
  function call(action: unknown, args: readonly unknown[]): unknown {
    try {
      // Called only with functions; a script that passes anything else gets its own TypeError.
      const returned: unknown = Reflect.apply(action as () => unknown, undefined, args)
      rejections.watch(returned)
      return returned
    } catch (error) {
      settlement.failWith(
        error instanceof ScriptSyntaxError ? 'syntax-error' : 'threw',
        unwrap(error),
      )
      return undefined
    }
  }

  const require = createRequire(
    (name) => {
      const entry: { module: GuestModuleName; exportName?: string } = requirableModules[name]
      const exported = load(entry.module)
      return entry.exportName ? Reflect.get(Object(exported), entry.exportName) : exported
    },
    (code, message) => bridge.warn(code, message, frames.currentPlace()?.line),
  )
  // Every script starts from the same image of the engine's memory, seed of the generator included.
  Math.random = () => Number(bridge.random())
  defineGlobals(
    {
      ...timers.globals(call),
      console: createConsole(bridge, frames),
      exports: scriptModule.exports,
      global: globalThis,
      module: scriptModule,
      queueMicrotask: (action: unknown) => void Promise.resolve().then(() => call(action, [])),
      require,
    },
    load,
  )

  return {
    start: (json) =>
      void call(() => {
        const start: ScriptStart = JSON.parse(json)
        startScript(start, findFunction(start.script, bridge, frames, scriptModule))
      }, []),
    deliver: (id, head, body) => {
      const answer: AnswerHead = JSON.parse(head)
      call(() => http.deliver(id, answer, body), [])
    },
    fire: (id) => timers.fire(id),
    endTurn: () => {
      for (const reason of rejections.takeUnhandled()) settlement.failWith('rejected', reason)
    },
    preload: (name) => void load(name),
    reserve: (bytes) => void new IntrinsicArrayBuffer(bytes),
  }

  function startScript(start: ScriptStart, script: unknown): void {
    if (typeof script !== 'function') {
      const found = script === undefined ? 'nothing' : `a value of type ${typeof script}`
      settlement.fail({ reason: 'not-a-function', found })
      return
    }
    const returned = call(script, [start.accessToken, start.context, settlement.callback])
    if (start.promiseSettles) settleWith(returned)
    else if (returned instanceof Promise) void returned.then(warnOfIgnored)
  }

  function settleWith(returned: unknown): void {
    if (typeof returned !== 'object' || returned === null || !('then' in returned)) return
    void Promise.resolve(returned).then(
      // An async function that uses its callback resolves with nothing.
      (profile) => profile !== undefined && !settlement.settled && settlement.succeed(profile),
      (error: unknown) => settlement.failWith('rejected', error),
    )
  }

  function warnOfIgnored(value: unknown): void {
    if (value === undefined || settlement.settled) return
    const message =
      'The profile script returned a promise of a value, which is ignored: only what it gives to its callback counts.'
    bridge.warn('returned-promise-ignored', message, undefined)
  }
}

function defineGlobals(
  values: Readonly<Record<string, unknown>>,
  load: (name: GuestModuleName) => unknown,
): void {
  for (const [name, value] of Object.entries(values)) defineGlobal(name, value)
  for (const [name, moduleName] of Object.entries(lazyGlobals)) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        const value: unknown = Reflect.get(Object(load(moduleName)), name)
        defineGlobal(name, value)
        return value
      },
      set: (value: unknown) => defineGlobal(name, value),
    })
  }
}

function defineGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value })
}

/** For a name that is not there: what is. */
function hintFor(error: unknown): string | undefined {
  if (!(error instanceof ReferenceError)) return undefined
  const name = /^'(.+)' is not defined$/.exec(error.message)?.[1]
  if (name === undefined) return undefined
  const provided = Object.keys(lazyGlobals).concat('console', 'module', 'require', 'setTimeout')
  return listInstead('Globals', name, provided.sort())
}

function unwrap(error: unknown): unknown {
  return error instanceof ScriptSyntaxError ? error.error : error
}
