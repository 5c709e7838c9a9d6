import {
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSWASMModule,
  Scope,
  type VmCallResult,
} from 'quickjs-emscripten'
import {
  type GuestBridge,
  type GuestEntries,
  type ScriptSetting,
  scriptFileName,
} from '../guest/bridge.ts'
import { limits } from '../limits.ts'
import {
  type BridgeValue,
  bridgeFunctions,
  checkArguments,
  type EvaluatingFunction,
  isEvaluating,
} from './bridge-arguments.ts'
import { guestProgram } from './guest-modules.ts'
import { GuestValues, spaceFor } from './guest-values.ts'
import { MemoryImage } from './memory-image.ts'

/** The worker's functions that the guest can call, but for those that evaluate code. */
export interface HostFunctions
  extends Omit<GuestBridge, EvaluatingFunction | 'bytesToText' | 'textToBytes'> {
  // An `ArrayBuffer` of the guest is bytes here, whichever way it goes.
  bytesToText(bytes: Uint8Array, encoding: string): string
  textToBytes(text: string, encoding: string): Uint8Array
}

type GuestResult = VmCallResult<QuickJSHandle>

/** What came out of the guest that not even the guest's own code could catch. */
export interface UncaughtError {
  readonly name: string
  readonly message: string
  readonly stack: string
}

const sloppyProgram = { type: 'global', strict: false } as const

/** How many jobs run before the deadline is looked at: the engine drains its queue silently. */
const jobsPerSlice = 1_000

/** From this length on a text could be what the memory has no room for. */
const smallText = 256

/** What one script may do in the sandbox, and until when. */
export interface Confines {
  readonly functions: HostFunctions
  /** By `Date.now()`. */
  readonly deadline: number
}

/**
 * One QuickJS engine with one context, in which scripts run one after the other, each in the world
 * that the guest's own modules made before any script.
 */
export class Sandbox {
  readonly #engine: QuickJSWASMModule
  readonly #runtime: QuickJSRuntime
  readonly #context: QuickJSContext
  readonly #entries: QuickJSHandle
  readonly #values: GuestValues
  readonly #preloaded = new Set<string>()
  readonly #loaded = new Set<string>()
  #image: MemoryImage
  #prepared: ScriptSetting | undefined
  #confines: Confines | undefined
  #interrupted = false

  constructor(engine: QuickJSWASMModule) {
    this.#engine = engine
    this.#runtime = engine.newRuntime()
    this.#runtime.setMemoryLimit(limits.heap)
    this.#runtime.setMaxStackSize(limits.stack)
    this.#runtime.setInterruptHandler(() => this.#checkDeadline())
    this.#context = this.#runtime.newContext()
    const parseJson = this.#context.unwrapResult(this.#evaluate('JSON.parse', 'workbench:start'))
    this.#values = new GuestValues(this.#context, parseJson)
    this.#entries = this.#createGuest()
    this.#image = new MemoryImage(engine.getWasmMemory())
  }

  /** The deadline has passed and the engine was told to stop. */
  get interrupted(): boolean {
    return this.#interrupted
  }

  /** Makes the world ready for a script, unless it is; runs nothing of the script. */
  prepare(setting: ScriptSetting): UncaughtError | undefined {
    if (this.#prepared && isSame(this.#prepared, setting)) return undefined
    if (this.#prepared) this.#restore()
    this.#prepared = setting
    const failed = this.enter('prepare', JSON.stringify(setting))
    if (failed) this.#restore()
    return failed
  }

  /** Lets a script run. */
  begin(confines: Confines): void {
    this.#confines = confines
    this.#interrupted = false
  }

  /** Calls into the guest. Texts and bytes that the memory has no room for fail as out of memory. */
  enter(entry: keyof GuestEntries, ...values: readonly BridgeValue[]): UncaughtError | undefined {
    return Scope.withScope((scope) => {
      const failed = this.#reserve(scope, values)
      if (failed) return failed
      return this.#call(
        scope,
        entry,
        values.map((value) => this.#values.toGuest(value)),
      )
    })
  }

  /** Runs the jobs that promises have queued, until none is left or the deadline has passed. */
  runJobs(): UncaughtError | undefined {
    while (this.#runtime.hasPendingJob() && !this.#checkDeadline()) {
      const result = this.#runtime.executePendingJobs(jobsPerSlice)
      // What a job throws rejects its promise, but for what comes of the engine itself.
      if (result.error) return result.error.consume((error) => this.#describeError(error))
      result.dispose()
    }
    return undefined
  }

  /** Whether another script may run here: memory that has grown never shrinks. */
  get resettable(): boolean {
    return this.#engine.getWasmMemory().buffer.byteLength <= limits.reusableMemory
  }

  /** Whether the memory has been used up. */
  get isFull(): boolean {
    return this.#engine.getWasmMemory().buffer.byteLength >= limits.heap
  }

  /** Ends the script and makes its world as new. */
  reset(): void {
    this.#confines = undefined
    this.#restore()
    const wanted = [...this.#loaded].filter((name) => !this.#preloaded.has(name))
    this.#loaded.clear()
    if (wanted.length > 0) this.#preload(wanted)
  }

  #restore(): void {
    this.#image.restore(this.#engine.getWasmMemory())
    this.#prepared = undefined
    this.#interrupted = false
  }

  /** Makes modules that a script used part of the world in which scripts start. */
  #preload(names: readonly string[]): void {
    for (const name of names) {
      this.enter('preload', name)
      this.#preloaded.add(name)
    }
    this.#image = new MemoryImage(this.#engine.getWasmMemory())
  }

  #checkDeadline(): boolean {
    if (this.#confines && Date.now() >= this.#confines.deadline) this.#interrupted = true
    return this.#interrupted
  }

  #createGuest(): QuickJSHandle {
    const { code, fileName } = guestProgram('main')
    return Scope.withScope((scope) => {
      const module = scope.manage(this.#context.unwrapResult(this.#evaluate(code, fileName)))
      const createGuest = scope.manage(this.#context.getProp(module, 'createGuest'))
      const bridge = scope.manage(this.#createBridge())
      return this.#context.unwrapResult(
        this.#context.callFunction(createGuest, this.#context.undefined, bridge),
      )
    })
  }

  #createBridge(): QuickJSHandle {
    const bridge = this.#context.newObject()
    const evaluating: Record<EvaluatingFunction, (text: string) => GuestResult> = {
      evaluateScript: (prefix) =>
        this.#evaluate(`${prefix}${this.#prepared?.script}`, scriptFileName),
      readBinding: (name) =>
        this.#evaluate(`typeof ${name} === 'undefined' ? undefined : ${name}`, 'workbench:binding'),
      loadModule: (name) => {
        const { code, fileName } = guestProgram(name)
        this.#loaded.add(name)
        return this.#evaluate(code, fileName)
      },
    }
    for (const name of bridgeFunctions) {
      this.#context
        .newFunction(name, (...handles) => {
          const values = handles.map((handle) => this.#values.fromGuest(handle))
          const host = isEvaluating(name) ? evaluating[name] : this.#confines?.functions[name]
          if (!host) throw new Error('no script is running')
          const returned: unknown = Reflect.apply(host, undefined, checkArguments(name, values))
          if (typeof returned === 'string' || returned instanceof Uint8Array)
            return this.#returnToGuest(returned)
          // Whatever is left is a result of evaluating, or nothing.
          return returned as GuestResult | undefined
        })
        .consume((handle) => this.#context.setProp(bridge, name, handle))
    }
    return bridge
  }

  /** @throws into the guest, where its memory has no room for the value */
  #returnToGuest(value: string | Uint8Array): QuickJSHandle {
    const failed = Scope.withScope((scope) => this.#reserve(scope, [value]))
    if (failed) throw Object.assign(new Error(failed.message), { name: failed.name })
    return this.#values.toGuest(value)
  }

  #reserve(scope: Scope, values: readonly BridgeValue[]): UncaughtError | undefined {
    const size = values.reduce((sum: number, value) => sum + spaceFor(value), 0)
    if (size <= smallText) return undefined
    return this.#call(scope, 'reserve', [this.#context.newNumber(size)])
  }

  #evaluate(code: string, fileName: string): GuestResult {
    return this.#context.evalCode(code, fileName, sloppyProgram)
  }

  #call(
    scope: Scope,
    entry: keyof GuestEntries,
    handles: readonly QuickJSHandle[],
  ): UncaughtError | undefined {
    for (const handle of handles) scope.manage(handle)
    const target = scope.manage(this.#context.getProp(this.#entries, entry))
    const result = this.#context.callFunction(target, this.#context.undefined, ...handles)
    if (!result.error) {
      result.value.dispose()
      return undefined
    }
    return this.#describeError(scope.manage(result.error))
  }

  #describeError(error: QuickJSHandle): UncaughtError {
    return {
      name: this.#textOf(error, 'name'),
      message: this.#textOf(error, 'message'),
      stack: this.#textOf(error, 'stack'),
    }
  }

  #textOf(error: QuickJSHandle, key: string): string {
    if (this.#context.typeof(error) !== 'object') return ''
    return this.#context.getProp(error, key).consume((value) => {
      return this.#context.typeof(value) === 'string' ? this.#context.getString(value) : ''
    })
  }
}

function isSame(a: ScriptSetting, b: ScriptSetting): boolean {
  return a.script === b.script && a.name === b.name && a.runtime === b.runtime
}
