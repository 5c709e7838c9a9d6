import type { ScriptCall, ScriptSetting } from './guest/bridge.ts'
import type { ProfileScriptError } from './profile-script.ts'

/** What crosses between the engine and its worker thread. */

export type ToWorker =
  /** Sent ahead of a run, which then finds the world ready. */
  | { readonly kind: 'prepare'; readonly setting: ScriptSetting }
  | RunMessage
  | { readonly kind: 'answer'; readonly id: number; readonly answer: RequestAnswer }

export interface RunMessage {
  readonly kind: 'run'
  readonly setting: ScriptSetting
  readonly call: ScriptCall
  readonly deadlineSeconds: number
}

export type RequestAnswer =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly statusText: string
      readonly headers: readonly (readonly [name: string, value: string])[]
      readonly body: Uint8Array
    }
  | {
      readonly kind: 'failed'
      readonly code: string
      readonly message: string
      readonly connecting: boolean
    }

/** Sent once the worker can run scripts. */
export const readyMessage = 'ready'

export type FromWorker =
  | {
      readonly kind: 'send'
      readonly id: number
      readonly request: {
        readonly method: string
        readonly url: string
        readonly headers: readonly (readonly [name: string, value: string])[]
        readonly body?: string | Uint8Array | undefined
      }
      /** Undo a `Content-Encoding` of the response. */
      readonly gzip: boolean
      readonly timeoutMs?: number | undefined
    }
  | { readonly kind: 'cancel'; readonly id: number }
  | {
      readonly kind: 'console'
      readonly level: 'debug' | 'log' | 'info' | 'warn' | 'error'
      readonly text: string
      readonly line?: number | undefined
    }
  | {
      readonly kind: 'warning'
      readonly code: string
      readonly message: string
      readonly line?: number | undefined
    }
  /** The run has its outcome, though the script may still be busy. */
  | { readonly kind: 'settled'; readonly outcome: WorkerOutcome }
  /** The run is over; `reusable` tells whether the worker may run another script. */
  | { readonly kind: 'ended'; readonly reusable: boolean }

export type WorkerOutcome =
  /** `profile` is JSON. */
  | { readonly kind: 'profile'; readonly profile: string; readonly line?: number | undefined }
  | { readonly kind: 'failed'; readonly error: ProfileScriptError }
