import type { GuestBridge } from './bridge.ts'
import { writeBridgeJson } from './bridge-json.ts'
import { ValueDescriber } from './describe-value.ts'
import type { ScriptFrames } from './script-frames.ts'

type Level = 'debug' | 'log' | 'info' | 'warn' | 'error'

const levelOf: Readonly<Record<string, Level>> = {
  debug: 'debug',
  log: 'log',
  info: 'info',
  warn: 'warn',
  error: 'error',
  dir: 'log',
  table: 'log',
  group: 'log',
  trace: 'error',
}

/** The script's `console`: the values go to the worker, which formats them as Node does. */
export function createConsole(bridge: GuestBridge, frames: ScriptFrames): Record<string, unknown> {
  const write = (level: Level, values: readonly unknown[]) => {
    const describer = new ValueDescriber(frames)
    const described = values.map((value) => describer.describe(value))
    bridge.console(level, writeBridgeJson(described), frames.currentPlace()?.line)
  }
  const methods = Object.entries(levelOf).map(([name, level]) => [
    name,
    (...values: unknown[]) => write(level, name === 'dir' ? values.slice(0, 1) : values),
  ])
  return {
    ...Object.fromEntries(methods),
    groupEnd: () => undefined,
    assert: (condition: unknown, ...values: unknown[]) => {
      if (!condition) write('error', ['Assertion failed', ...values])
    },
  }
}
