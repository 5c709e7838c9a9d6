import { HttpClient } from '../../engine/http/http-client.ts'
import type { Network } from '../../engine/http/network.ts'
import type { RecordedExchange } from '../../engine/profile-script/bench/recorded-exchange.ts'
import { replayScriptRequests } from '../../engine/profile-script/bench/replay-script-requests.ts'
import {
  runScriptAlone,
  type ScriptAlone,
} from '../../engine/profile-script/bench/run-script-alone.ts'
import type { ProfileScriptEngine } from '../../engine/profile-script/profile-script.ts'
import type { Redactor } from '../../shared/redaction.ts'
import type { ScriptAloneResult } from '../../shared/script-alone.ts'
import { Refusal } from '../refusal.ts'

/** A script with everything that it is run with, real values included. */
export interface BenchTask extends ScriptAlone {
  readonly connectionName: string
  /** What answers its requests in place of the network; `null`: the network does. */
  readonly recording: {
    readonly exchanges: readonly RecordedExchange[]
    readonly strict: boolean
  } | null
  /** Masks all that comes out. */
  readonly redactor: Redactor
  /** How requests leave this machine. */
  readonly network: Network
}

/** A script's requests may run side by side, as in Auth0. */
const connections = 6

/** Runs profile scripts alone, and keeps the values behind the newest report of each connection. */
export class ScriptBench {
  readonly #scripts: ProfileScriptEngine
  readonly #goingOn = new Map<string, AbortController>()
  readonly #secrets = new Map<string, Redactor>()

  constructor(scripts: ProfileScriptEngine) {
    this.#scripts = scripts
  }

  /** Does all that a task needs, so that it can be cancelled from its first moment on: then a `Refusal` is thrown. */
  async cancellable<T>(taskId: string, act: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController()
    this.#goingOn.set(taskId, controller)
    try {
      return await act(controller.signal)
    } catch (error) {
      if (!controller.signal.aborted) throw error
      throw new Refusal('script-cancelled', 'The script was cancelled.')
    } finally {
      this.#goingOn.delete(taskId)
    }
  }

  /** Rejects with `signal.reason` once it is aborted. */
  async run(task: BenchTask, signal: AbortSignal): Promise<ScriptAloneResult> {
    const { redactor, recording } = task
    signal.throwIfAborted()
    const client = new HttpClient({ connections, network: task.network })
    this.#secrets.set(task.connectionName, redactor)
    const send = recording
      ? replayScriptRequests(recording.exchanges, {
          matching: recording.strict ? 'strict' : 'lenient',
          redactor,
        })
      : client.send
    try {
      return await runScriptAlone(task, { scripts: this.#scripts, send, redactor, signal })
    } finally {
      await client.close()
    }
  }

  cancel(taskId: string): void {
    this.#goingOn.get(taskId)?.abort()
  }

  /** The value behind a placeholder of a connection's newest report. */
  reveal(name: string, placeholder: string): string {
    const value = this.#secrets.get(name)?.reveal(placeholder)
    if (value !== undefined) return value
    throw new Refusal('unknown-placeholder', `This report has no value behind ${placeholder}.`)
  }

  /** Forgets the values behind a connection's newest report. */
  forget(name: string): void {
    this.#secrets.delete(name)
  }

  close(): void {
    for (const controller of this.#goingOn.values()) controller.abort()
  }
}
