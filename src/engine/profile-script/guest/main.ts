import type { AnswerHead, GuestBridge, GuestEntries, ScriptCall, ScriptSetting } from './bridge.ts'
import { createConsole } from './console.ts'
import { FunctionFinder, type ScriptModule } from './find-function.ts'
import { defineGlobals, defineRuntimeGlobals, hintForMissingGlobal } from './globals.ts'
import { Http } from './http.ts'
import { GuestModules } from './modules.ts'
import { createRequire } from './require.ts'
import { ScriptCaller } from './script-caller.ts'
import { ScriptFrames } from './script-frames.ts'
import { Settlement } from './settlement.ts'
import { Timers } from './timers.ts'
import { UnauthorizedError } from './unauthorized-error.ts'
import { trackRejections } from './unhandled-rejections.ts'

// The script can replace the global one, and memory is reserved behind its back.
const IntrinsicArrayBuffer = ArrayBuffer

/** Builds the script's world around the bridge: this is what is in it. */
export function createGuest(bridge: GuestBridge): GuestEntries {
  const frames = new ScriptFrames()
  const http = new Http(bridge)
  const timers = new Timers(bridge)
  const rejections = trackRejections()
  let setting: ScriptSetting = { name: 'fetchUserProfile', script: '', runtime: 'auth0-node-22' }
  const settlement = new Settlement(bridge, frames, (error) =>
    hintForMissingGlobal(error, setting.runtime),
  )
  const caller = new ScriptCaller(bridge, settlement, rejections)
  const modules = new GuestModules({
    bridge,
    http,
    frames,
    watch: rejections.watch,
    call: caller.call,
  })
  const scriptModule: ScriptModule = { exports: {} }
  const finder = new FunctionFinder(bridge, frames, scriptModule)

  // Every script starts from the same image of the engine's memory, seed of the generator included.
  Math.random = () => Number(bridge.random())
  defineGlobals(
    {
      ...timers.globals(caller.call),
      UnauthorizedError,
      // The settings of a connection that has some; custom social connections have none.
      configuration: {},
      console: createConsole(bridge, frames),
      exports: scriptModule.exports,
      global: globalThis,
      module: scriptModule,
      queueMicrotask: (action: unknown) => {
        void Promise.resolve().then(() => caller.call(action, []))
      },
      require: createRequire(modules, (code, message) =>
        bridge.warn(code, message, frames.currentPlace()?.line),
      ),
    },
    modules,
  )

  return {
    prepare(json) {
      setting = JSON.parse(json)
      defineRuntimeGlobals(setting.runtime, modules)
      finder.rememberGlobals()
    },
    start(json) {
      const call: ScriptCall = JSON.parse(json)
      caller.call(() => caller.start(setting.name, call, finder.find(setting)), [])
    },
    deliver(id, json, body) {
      const head: AnswerHead = JSON.parse(json)
      caller.call(() => http.deliver(id, head, body), [])
    },
    fire: (id) => timers.fire(id),
    endTurn() {
      for (const reason of rejections.takeUnhandled()) settlement.failWith('rejected', reason)
    },
    preload: (name) => void modules.load(name),
    reserve: (bytes) => void new IntrinsicArrayBuffer(bytes),
  }
}
