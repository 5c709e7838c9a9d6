import { afterAll } from 'vitest'
import { createProfileScriptEngine } from '../../../src/engine/profile-script/create-engine.ts'
import type {
  ProfileScriptError,
  ProfileScriptResult,
} from '../../../src/engine/profile-script/profile-script.ts'
import { type Behaviour, defaultBehaviour } from '../../../src/shared/behaviour.ts'
import { type HostLog, PlainHost } from './plain-host.ts'

/** What a script is run with, where it differs from the usual. */
export interface BenchOptions {
  readonly accessToken?: string
  readonly context?: Readonly<Record<string, unknown>>
  readonly behaviour?: Partial<Behaviour>
  readonly signal?: AbortSignal
}

/** A finished run, and all that happened in it. */
export interface BenchRun extends HostLog {
  readonly result: ProfileScriptResult
}

/** One engine for a test file, closed at its end. */
export class ScriptBench {
  readonly engine = createProfileScriptEngine()

  constructor() {
    afterAll(() => this.engine.close())
  }

  async run(script: string, options: BenchOptions = {}): Promise<BenchRun> {
    const host = new PlainHost()
    try {
      const task = {
        script,
        accessToken: options.accessToken ?? 'the-access-token',
        context: options.context ?? { token_type: 'Bearer' },
        behaviour: { ...defaultBehaviour, ...options.behaviour },
      }
      const signal = options.signal ?? new AbortController().signal
      const result = await this.engine.run(task, host, signal)
      return { result, ...host.log }
    } finally {
      await host.close()
    }
  }

  /** The profile of a script that must have one. */
  async profile(script: string, options?: BenchOptions): Promise<unknown> {
    const { result } = await this.run(script, options)
    if (result.kind === 'failed') throw new Error(result.error.message)
    return result.profile
  }

  /** The error of a script that must fail. */
  async error(script: string, options?: BenchOptions): Promise<ProfileScriptError> {
    const { result } = await this.run(script, options)
    if (result.kind === 'profile') throw new Error('the script called back with a profile')
    return result.error
  }

  /** What a script's expression is worth in the sandbox, as JSON. */
  async value(expression: string, options?: BenchOptions): Promise<unknown> {
    const script = `function (token, context, callback) { callback(null, { value: ${expression} }) }`
    const profile = await this.profile(script, options)
    // The line above made it.
    return (profile as { value?: unknown }).value
  }
}

/** A script whose body gets `token`, `context` and `callback`. */
export function scriptOf(...lines: readonly string[]): string {
  return ['function (token, context, callback) {', ...lines.map((line) => `  ${line}`), '}'].join(
    '\n',
  )
}
