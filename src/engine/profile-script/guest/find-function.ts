import { type GuestBridge, type ScriptSetting, scriptFileName } from './bridge.ts'
import type { ScriptFrames } from './script-frames.ts'

/** A text that cannot be parsed; `error` is the engine's own. */
export class ScriptSyntaxError {
  readonly error: unknown

  constructor(error: unknown) {
    this.error = error
  }
}

/** What `module` is in the script's world. */
export interface ScriptModule {
  exports: unknown
}

/** Finds the function that a script yields. */
export class FunctionFinder {
  readonly #bridge: GuestBridge
  readonly #frames: ScriptFrames
  readonly #module: ScriptModule
  #globalsBefore: ReadonlySet<string> = new Set()

  constructor(bridge: GuestBridge, frames: ScriptFrames, module: ScriptModule) {
    this.#bridge = bridge
    this.#frames = frames
    this.#module = module
  }

  /** Takes note of the globals that are not the script's. */
  rememberGlobals(): void {
    this.#globalsBefore = new Set(Object.getOwnPropertyNames(globalThis))
  }

  /**
   * Evaluates the script and finds its function, whatever its shape: a declaration, a bare function
   * or arrow, a `const`, `module.exports`, `exports.NAME`, or an expression whose value is a
   * function. Returns the value that was found where it is no function.
   *
   * @throws {ScriptSyntaxError} and whatever the script's own top level throws
   */
  find({ script, name }: Pick<ScriptSetting, 'script' | 'name'>): unknown {
    const completion = evaluate(this.#bridge, this.#frames)
    for (const value of this.#candidates(script, name, completion))
      if (typeof value === 'function') return value
    return completion
  }

  *#candidates(script: string, name: string, completion: unknown): Generator<unknown> {
    const exported: unknown = this.#module.exports
    yield exported
    yield propertyOf(exported, name)
    yield this.#bridge.readBinding(name)
    yield completion
    yield onlyFunction(Object.values(exported ?? {}))
    const globals = Object.getOwnPropertyNames(globalThis)
    const declared = globals.filter((n) => !this.#globalsBefore.has(n))
    for (const declaredName of [...declared, ...declaredNames(script)].reverse())
      yield this.#bridge.readBinding(declaredName)
  }
}

/** `0,` makes a bare `function (…) {…}` an expression and leaves a trailing `;` harmless. */
const expressionPrefix = '0,'

function evaluate(bridge: GuestBridge, frames: ScriptFrames): unknown {
  try {
    return bridge.evaluateScript('')
  } catch (asProgram) {
    if (!isEarlyError(asProgram)) throw asProgram
    const programPlace = frames.placeOf(asProgram.stack)
    try {
      frames.prefixLength = expressionPrefix.length
      return bridge.evaluateScript(expressionPrefix)
    } catch (asExpression) {
      if (!isEarlyError(asExpression)) throw asExpression
      const expressionPlace = frames.placeOf(asExpression.stack)
      // The reading that got further is the one that the author meant.
      if (isAfter(expressionPlace, programPlace)) throw new ScriptSyntaxError(asExpression)
      frames.prefixLength = 0
      throw new ScriptSyntaxError(asProgram)
    }
  }
}

/** Whether the text could not be parsed, as opposed to a `SyntaxError` that its code threw. */
function isEarlyError(error: unknown): error is SyntaxError {
  return error instanceof SyntaxError && propertyOf(error, 'fileName') === scriptFileName
}

function isAfter(
  a: { line: number; column: number } | undefined,
  b: { line: number; column: number } | undefined,
): boolean {
  if (!a || !b) return a !== undefined
  return a.line > b.line || (a.line === b.line && a.column > b.column)
}

function propertyOf(value: unknown, key: string): unknown {
  return value === null || value === undefined ? undefined : Reflect.get(Object(value), key)
}

function onlyFunction(values: readonly unknown[]): unknown {
  const functions = values.filter((value) => typeof value === 'function')
  return functions.length === 1 ? functions[0] : undefined
}

/** Names of top-level `const`, `let` and `class`, which no object lists. */
function declaredNames(script: string): string[] {
  const declaration = /^(?:const|let|class)\s+([A-Za-z_$][\w$]*)/gm
  return [...script.matchAll(declaration)].flatMap((match) => match[1] ?? [])
}
