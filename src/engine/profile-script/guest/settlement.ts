import type { GuestBridge, ScriptFailure } from './bridge.ts'
import { writeBridgeJson } from './bridge-json.ts'
import type { ScriptFrames } from './script-frames.ts'
import { describeThrown } from './thrown-value.ts'

/** How the run ends: the first end counts, whatever comes later is a warning. */
export class Settlement {
  readonly #bridge: GuestBridge
  readonly #frames: ScriptFrames
  readonly #hintFor: (error: unknown) => string | undefined
  #settled = false

  /** @param hintFor what may help with an error that ended the script */
  constructor(
    bridge: GuestBridge,
    frames: ScriptFrames,
    hintFor: (error: unknown) => string | undefined,
  ) {
    this.#bridge = bridge
    this.#frames = frames
    this.#hintFor = hintFor
  }

  get settled(): boolean {
    return this.#settled
  }

  /** The callback that the script gets as its third argument. */
  readonly callback = (error?: unknown, profile?: unknown): void => {
    if (this.#settled) {
      const line = this.#frames.currentPlace()?.line
      const message = 'The profile script called its callback again; only the first call counts.'
      this.#bridge.warn('callback-called-twice', message, line)
    } else if (error) {
      const thrown = describeThrown(error, this.#frames, this.#frames.currentPlace())
      this.fail({ reason: 'callback-error', thrown })
    } else {
      this.succeed(profile)
    }
  }

  /** Ends the run with a profile, if it can be one. */
  succeed(profile: unknown): void {
    const problem = problemOf(profile)
    if (problem !== undefined) {
      const found = problem
      this.fail({ reason: 'profile-not-an-object', found, ...this.#frames.currentPlace() })
      return
    }
    const text = writeProfile(profile)
    if (text.json === undefined) {
      const place = this.#frames.currentPlace()
      this.fail({ reason: 'profile-not-an-object', found: text.found, ...place })
      return
    }
    const line = this.#frames.currentPlace()?.line
    this.#bridge.settleWithProfile(text.json, line)
    this.#settled = true
  }

  /** Ends the run with something that was thrown, or a rejection that nobody handled. */
  failWith(reason: 'syntax-error' | 'threw' | 'rejected', error: unknown): void {
    const thrown = describeThrown(error, this.#frames)
    if (this.#settled) {
      const message = `The profile script failed after it had called back: ${thrown.message}`
      this.#bridge.warn('failed-after-callback', message, thrown.line)
      return
    }
    this.fail({ reason, thrown, hint: this.#hintFor(error) })
  }

  /** Ends the run with a failure. */
  fail(failure: ScriptFailure): void {
    if (this.#settled) return
    // Where there is no memory left to tell of it, that is the failure: it is thrown, and comes here.
    this.#bridge.settleWithFailure(writeBridgeJson(failure))
    this.#settled = true
  }
}

function problemOf(profile: unknown): string | undefined {
  if (profile === undefined || profile === null) return 'no profile'
  if (Array.isArray(profile)) return 'an array'
  if (typeof profile === 'string') return `the text ${JSON.stringify(shorten(profile))}`
  return typeof profile === 'object' ? undefined : `a ${typeof profile}`
}

function writeProfile(profile: unknown): { json: string } | { json?: undefined; found: string } {
  try {
    const json: unknown = JSON.stringify(profile)
    // A `toJSON` of the script may say anything.
    if (typeof json === 'string' && json.startsWith('{')) return { json }
    return { found: 'an object that is no object in JSON' }
  } catch (error) {
    // Out of memory and the like are not the profile's fault.
    if (error instanceof Error && error.name === 'InternalError') throw error
    const reason = error instanceof Error ? error.message : String(error)
    return { found: `an object that cannot be written as JSON (${reason})` }
  }
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`
}
