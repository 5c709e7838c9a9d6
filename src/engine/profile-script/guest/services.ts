import type { GuestBridge, GuestModuleName, UrlParts } from './bridge.ts'
import type { BufferConstructor } from './buffer.ts'
import type { Http } from './http.ts'
import type { ScriptFrames } from './script-frames.ts'

/** What the guest's modules are given: they have no other way to each other or to the worker. */
export interface GuestServices {
  readonly bridge: GuestBridge
  readonly http: Http
  readonly frames: ScriptFrames
  /** Looks after the promise that one of the script's functions may have returned. */
  watch(value: unknown): void
  /** Calls a function of the script outside of any turn's main line: what it throws ends the run. */
  call(action: unknown, args: readonly unknown[]): unknown
  /** Calls a function of the host library. */
  library(name: string, ...given: readonly unknown[]): unknown
  /** Another module's exports, loaded when it is first asked for. */
  module(name: GuestModuleName): unknown
  /** Loaded when it is first asked for. */
  buffer(): BufferConstructor
}

/** A guest module's text evaluates to this. */
export interface GuestModule {
  /** What `require` gives the script. */
  create(services: GuestServices): unknown
}

/** Parses a URL as the WHATWG standard says; `undefined` where it is none. */
export function parseUrl(bridge: GuestBridge, text: string, base?: string): UrlParts | undefined {
  const json = bridge.parseUrl(text, base)
  return json === '' ? undefined : JSON.parse(json)
}
