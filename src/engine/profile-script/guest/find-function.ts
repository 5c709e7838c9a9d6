import { type GuestBridge, type ScriptStart, scriptFileName } from './bridge.ts'
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

/**
 * Evaluates the script and finds the function that it yields, whatever its shape: a declaration, a
 * bare function or arrow, a `const`, `module.exports`, `exports.NAME`, or an expression
 * whose value is a function. Returns the value that was found where it is no function.
 *
 * @throws {ScriptSyntaxError} and whatever the script's own top level throws
 */
export function findFunction(
  { script, name }: Pick<ScriptStart, 'script' | 'name'>,
  bridge: GuestBridge,
  frames: ScriptFrames,
  module: ScriptModule,
): unknown {
  const globalsBefore = new Set(Object.getOwnPropertyNames(globalThis))
  const completion = evaluate(bridge, frames)
  const declared = Object.getOwnPropertyNames(globalThis).filter((n) => !globalsBefore.has(n))
  const exported: unknown = module.exports
  const candidates = [
    () => exported,
    () => propertyOf(exported, name),
    () => bridge.readBinding(name),
    () => completion,
    () => onlyFunction(Object.values(exported ?? {})),
    ...[...declared, ...declaredNames(script)].reverse().map((n) => () => bridge.readBinding(n)),
  ]
  for (const candidate of candidates) {
    const value = candidate()
    if (typeof value === 'function') return value
  }
  return completion
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
