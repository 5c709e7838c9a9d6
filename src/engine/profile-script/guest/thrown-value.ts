import { limits } from '../limits.ts'
import type { ThrownValue } from './bridge.ts'
import type { Place, ScriptFrames } from './script-frames.ts'

/** Describes whatever a script threw or called back with; `fallback` is where no place is known. */
export function describeThrown(
  value: unknown,
  frames: ScriptFrames,
  fallback?: Place | undefined,
): ThrownValue {
  if (!isObject(value)) return { message: shorten(String(value)), ...fallback }
  const name = textOf(value, 'name')
  const message = messageOf(value)
  const stack = textOf(value, 'stack')
  return {
    name,
    message,
    ...(frames.placeOf(stack) ?? fallback),
    stack: [name && message ? `${name}: ${message}` : name || message, frames.scriptStack(stack)]
      .filter((part) => part !== '')
      .join('\n'),
  }
}

/** The engine quotes the name, Node does not; people search for Node's words. */
const notDefined = /^'(.+)' is not defined$/

function messageOf(value: object): string {
  const message = textOf(value, 'message')
  if (message !== undefined) return message.replace(notDefined, '$1 is not defined')
  try {
    return shorten(JSON.stringify(value) ?? typeof value)
  } catch {
    return typeof value
  }
}

function textOf(value: object, key: 'name' | 'message' | 'stack'): string | undefined {
  try {
    const text: unknown = Reflect.get(value, key)
    return typeof text === 'string' ? shorten(text) : undefined
  } catch {
    return undefined
  }
}

/** What the worker would cut off need not cross the bridge, for which there may be no memory. */
function shorten(text: string): string {
  return text.slice(0, limits.errorText)
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
