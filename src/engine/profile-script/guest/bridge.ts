/**
 * What crosses between the guest (everything that runs inside QuickJS) and its worker. Only strings,
 * numbers and bytes cross; structured things travel as JSON of the types below. The guest is written by
 * us but shares its world with a hostile script, so the other side trusts nothing of it.
 */

/** The name that the script's text has in stack traces. */
export const scriptFileName = 'profile-script.js'

/** Modules of the guest that are loaded when they are first used. */
export type GuestModuleName =
  | 'async'
  | 'axios'
  | 'axios-0-22'
  | 'buffer'
  | 'crypto'
  | 'events'
  | 'fetch'
  | 'https'
  | 'jsonwebtoken'
  | 'jwks-rsa'
  | 'jwt-decode'
  | 'lodash'
  | 'qs'
  | 'querystring'
  | 'request'
  | 'structured-clone'
  | 'text-encoding'
  | 'url'
  | 'util'
  | 'uuid'
  | 'web-crypto'
  | 'xml2js'
  | 'xmldom'
  | 'zlib'

/** The worker's functions, as the guest sees them. */
export interface GuestBridge {
  /** Evaluates `prefix` and the script's text as one sloppy program; returns its completion value. */
  evaluateScript(prefix: string): unknown
  /** The value of a global binding of the script, also of a `const` or `let`. */
  readBinding(identifier: string): unknown
  /** Evaluates the text of a guest module and returns its value. */
  loadModule(name: GuestModuleName): unknown

  /** {@link UrlParts} as JSON, or an empty string for a text that is no URL. */
  parseUrl(text: string, base: string | undefined): string
  /** The URL after one part was set, as {@link UrlParts} JSON. */
  changeUrl(href: string, part: string, value: string): string
  /** `[name, value]` pairs as JSON. */
  parseQuery(query: string): string
  /** The query of `[name, value]` pairs given as JSON. */
  writeQuery(pairs: string): string

  /** `Buffer.toString` of Node. */
  bytesToText(bytes: ArrayBuffer, encoding: string): string
  /** `Buffer.from` of Node. */
  textToBytes(text: string, encoding: string): ArrayBuffer

  /** Calls a function of the host library with JSON of its arguments; returns JSON of a {@link LibraryResult}. */
  callLibrary(name: string, json: string): string

  /** Text of a random number between 0 and 1. */
  random(): string

  /** Sends a {@link GuestRequest}; the answer comes to {@link GuestEntries.deliver}. */
  send(request: string): void
  cancel(requestId: number): void
  /** Calls {@link GuestEntries.fire} once after `delayMs`. */
  setTimer(timerId: number, delayMs: number): void
  clearTimer(timerId: number): void

  /** `values` is the JSON of an array of described values. */
  console(level: string, values: string, line: number | undefined): void
  warn(code: string, message: string, line: number | undefined): void
  /** Ends the run with a profile, given in a line of the script. Only the first end counts. */
  settleWithProfile(profile: string, line: number | undefined): void
  /** Ends the run with a {@link ScriptFailure}. */
  settleWithFailure(failure: string): void
}

/** The guest's functions, as the worker sees them. */
export interface GuestEntries {
  /** Makes the world ready for a script without running any of it; `setting` is a {@link ScriptSetting}. */
  prepare(setting: string): void
  /** Loads the script and calls it; `call` is a {@link ScriptCall}. */
  start(call: string): void
  /** Brings the answer to a request: an {@link AnswerHead}, and a body where there is one. */
  deliver(requestId: number, head: string, body: string | ArrayBuffer | undefined): void
  fire(timerId: number): void
  /** Called when no job is left to run. */
  endTurn(): void
  /** Loads a module before any script runs. */
  preload(name: GuestModuleName): void
  /** Throws where `bytes` more of memory are not to be had. */
  reserve(bytes: number): void
}

export type LibraryResult =
  | { readonly value?: unknown; readonly error?: undefined }
  | {
      readonly error: {
        readonly name: string
        readonly message: string
        readonly code?: string | undefined
      }
    }

/** Which generation of Auth0's platform the script's world is like. */
export type ScriptRuntime = 'auth0-node-22' | 'auth0-node-12'

/** What is known of a script before it is called. */
export interface ScriptSetting {
  /** The name that the script's function may have, and what decides its arguments. */
  readonly name: 'fetchUserProfile' | 'getLogoutUrl'
  readonly script: string
  readonly runtime: ScriptRuntime
}

/** What a script is called with. */
export interface ScriptCall {
  readonly accessToken: string
  readonly context: Readonly<Record<string, unknown>>
  /** Whether the value of a returned promise counts as the profile. */
  readonly promiseSettles: boolean
}

export interface UrlParts {
  readonly href: string
  readonly origin: string
  readonly protocol: string
  readonly username: string
  readonly password: string
  readonly host: string
  readonly hostname: string
  readonly port: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

export interface GuestRequest {
  readonly id: number
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: { readonly text: string } | { readonly base64: string } | undefined
  /** Undo a `Content-Encoding` of the response. */
  readonly gzip: boolean
  /** How the response body becomes text; `null` asks for its bytes. */
  readonly encoding: string | null
  readonly timeoutMs?: number | undefined
}

export type AnswerHead =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly statusText: string
      /** Names in lower case. */
      readonly headers: readonly (readonly [name: string, value: string])[]
    }
  | {
      readonly kind: 'failed'
      readonly code: string
      readonly message: string
      /** Nothing of the request had gone out yet. */
      readonly connecting: boolean
    }

/** Something that the script threw, or an error that it called back with. */
export interface ThrownValue {
  readonly name?: string | undefined
  readonly message: string
  /** In the script's text, counted from 1. */
  readonly line?: number | undefined
  readonly column?: number | undefined
  /** As Node would write it; frames of the script only. */
  readonly stack?: string | undefined
}

export type ScriptFailure =
  | {
      readonly reason: 'syntax-error' | 'threw' | 'rejected' | 'callback-error'
      readonly thrown: ThrownValue
      /** What the script's world does have, where something was not there. */
      readonly hint?: string | undefined
    }
  | { readonly reason: 'not-a-function'; readonly found: string }
  | {
      readonly reason: 'profile-not-an-object'
      readonly found: string
      readonly line?: number | undefined
      readonly column?: number | undefined
    }
