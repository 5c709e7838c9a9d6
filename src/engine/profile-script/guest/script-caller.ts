import type { GuestBridge, ScriptCall, ScriptSetting } from './bridge.ts'
import { ScriptSyntaxError } from './find-function.ts'
import type { Settlement } from './settlement.ts'
import type { RejectionTracker } from './unhandled-rejections.ts'

/** Calls what is the script's: whatever comes out of it ends the run, never the guest. */
export class ScriptCaller {
  readonly #bridge: GuestBridge
  readonly #settlement: Settlement
  readonly #rejections: RejectionTracker

  constructor(bridge: GuestBridge, settlement: Settlement, rejections: RejectionTracker) {
    this.#bridge = bridge
    this.#settlement = settlement
    this.#rejections = rejections
  }

  /** Calls a function of the script; a script that gave something else gets its own TypeError. */
  readonly call = (action: unknown, args: readonly unknown[]): unknown => {
    try {
      // `apply` itself throws for what is no function.
      const returned: unknown = Reflect.apply(action as () => unknown, undefined, args)
      this.#rejections.watch(returned)
      return returned
    } catch (error) {
      if (error instanceof ScriptSyntaxError) this.#settlement.failWith('syntax-error', error.error)
      else this.#settlement.failWith('threw', error)
      return undefined
    }
  }

  /** Calls the function that the script yields, with Auth0's arguments for a script of that name. */
  start(name: ScriptSetting['name'], call: ScriptCall, script: unknown): void {
    if (typeof script !== 'function') {
      const found = script === undefined ? 'nothing' : `a value of type ${typeof script}`
      this.#settlement.fail({ reason: 'not-a-function', found })
      return
    }
    const returned = this.call(script, this.#argumentsOf(name, call))
    if (call.promiseSettles) this.#settleWith(returned)
    else if (returned instanceof Promise) void returned.then((value) => this.#warnOfIgnored(value))
  }

  #argumentsOf(
    name: ScriptSetting['name'],
    { accessToken, context }: ScriptCall,
  ): readonly unknown[] {
    const { callback } = this.#settlement
    if (name === 'fetchUserProfile') return [accessToken, context, callback]
    // Only an object can cross the bridge as a result.
    return [context, (error?: unknown, url?: unknown) => callback(error, { url })]
  }

  #settleWith(returned: unknown): void {
    if (typeof returned !== 'object' || returned === null || !('then' in returned)) return
    void Promise.resolve(returned).then(
      (profile) => {
        // An async function that uses its callback resolves with nothing.
        if (profile !== undefined && !this.#settlement.settled) this.#settlement.succeed(profile)
      },
      (error: unknown) => this.#settlement.failWith('rejected', error),
    )
  }

  #warnOfIgnored(value: unknown): void {
    if (value === undefined || this.#settlement.settled) return
    const message =
      'The profile script returned a promise of a value, which is ignored: only what it gives to its callback counts.'
    this.#bridge.warn('returned-promise-ignored', message, undefined)
  }
}
