import { randomInt } from 'node:crypto'
import { type ScriptFailure, scriptFileName } from '../guest/bridge.ts'
import { limits } from '../limits.ts'
import type { ProfileScriptError } from '../profile-script.ts'
import type { FromWorker, RequestAnswer, RunMessage, WorkerOutcome } from '../worker-messages.ts'
import {
  callbackMissing,
  deadlineMissed,
  describeFailure,
  outOfMemory,
  profileTooLarge,
} from './failure-message.ts'
import { callLibrary } from './guest-modules.ts'
import { HostTimers } from './host-timers.ts'
import type { HostFunctions, Sandbox, UncaughtError } from './sandbox.ts'
import { ScriptLog } from './script-log.ts'
import { ScriptRequests } from './script-requests.ts'
import { changeUrlText, parseQueryText, parseUrlText, writeQueryText } from './url-functions.ts'

/**
 * One run of one script. It goes in turns: something enters the guest (the start, an answer, a
 * timer), then the queued jobs run, then it is decided whether the run is over.
 */
export class ScriptSession {
  readonly #task: RunMessage
  readonly #sandbox: Sandbox
  readonly #post: (message: FromWorker) => void
  readonly #log: ScriptLog
  readonly #requests: ScriptRequests
  readonly #timers: HostTimers
  #settled = false
  #deadlineTimer: NodeJS.Timeout | undefined
  #stoppedAtLine: number | undefined
  #over = false

  constructor(sandbox: Sandbox, task: RunMessage, post: (message: FromWorker) => void) {
    this.#sandbox = sandbox
    this.#task = task
    this.#post = post
    this.#log = new ScriptLog(post)
    this.#requests = new ScriptRequests(post)
    this.#timers = new HostTimers((id) => this.#turn(() => sandbox.enter('fire', id)))
  }

  /** Whether the world is no longer this script's. */
  get isOver(): boolean {
    return this.#over
  }

  start(): void {
    const { setting, call, deadlineSeconds } = this.#task
    const deadlineMs = deadlineSeconds * 1_000
    this.#deadlineTimer = setTimeout(() => this.#missDeadline(), deadlineMs)
    this.#sandbox.begin({
      functions: this.#hostFunctions(),
      deadline: Date.now() + deadlineMs,
    })
    this.#turn(
      () => this.#sandbox.prepare(setting) ?? this.#sandbox.enter('start', JSON.stringify(call)),
    )
  }

  /** Takes the answer to a request of the script. */
  deliver(id: number, answer: RequestAnswer): void {
    if (this.#over) return
    const taken = this.#requests.take(id, answer)
    if (taken) this.#turn(() => this.#sandbox.enter('deliver', id, taken.head, taken.body))
  }

  #turn(enter: () => UncaughtError | undefined): void {
    if (this.#over) return
    try {
      const uncaught = enter() ?? this.#runJobs()
      if (uncaught) this.#takeUncaught(uncaught)
    } catch (fault) {
      this.#fail(fault)
      return
    }
    if (this.#sandbox.interrupted) this.#missDeadline()
    else if (this.#settled) this.#end(true)
    else if (this.#requests.pending === 0 && this.#timers.pending === 0) {
      // Jobs that the memory has no room for vanish without a word.
      this.#settle({ kind: 'failed', error: this.#orOutOfMemory(callbackMissing) })
      this.#end(true)
    }
  }

  #runJobs(): UncaughtError | undefined {
    return this.#sandbox.runJobs() ?? this.#sandbox.enter('endTurn')
  }

  /** Posted at once, so that it counts even if the script then stops the whole thread. */
  #settle(outcome: WorkerOutcome): void {
    if (this.#settled) return
    this.#settled = true
    this.#post({ kind: 'settled', outcome: bounded(outcome) })
  }

  /** Ends the run after a failure of the engine itself, which is then not to be used again. */
  #fail(fault: unknown): void {
    const text = fault instanceof Error ? fault.message : String(fault)
    const message = `The script engine failed (${text}); the next script gets a new one.`
    // Without memory the engine reads beyond it.
    const error = this.#orOutOfMemory({ code: 'script-engine-failed', message })
    this.#settle({ kind: 'failed', error })
    this.#end(false)
  }

  #end(engineIsSound: boolean): void {
    if (this.#over) return
    this.#over = true
    clearTimeout(this.#deadlineTimer)
    this.#timers.clearAll()
    const reusable = engineIsSound && this.#sandbox.resettable
    this.#post({ kind: 'ended', reusable })
    // Nobody waits for this: it makes ready for the next script.
    if (reusable) this.#sandbox.reset()
  }

  #missDeadline(): void {
    if (this.#settled) {
      const message =
        'The profile script was still running at its deadline, though it had called back.'
      this.#log.warn('still-running-after-callback', message, this.#stoppedAtLine)
    }
    const error = deadlineMissed(this.#task.deadlineSeconds, {
      waitingFor: this.#requests.describePending(),
      line: this.#stoppedAtLine,
    })
    this.#settle({ kind: 'failed', error })
    this.#end(true)
  }

  /** Takes what not even the guest could catch: an order to stop, or a lack of memory or stack. */
  #takeUncaught(error: UncaughtError): void {
    const text = new RegExp(`${scriptFileName}:(\\d+)`).exec(error.stack)?.[1]
    const line = text === undefined ? undefined : Number(text)
    if (this.#sandbox.interrupted) {
      this.#stoppedAtLine = line
      return
    }
    const failure: ScriptFailure = { reason: 'threw', thrown: { ...error, line } }
    this.#settle({ kind: 'failed', error: this.#describe(failure) })
  }

  #describe(failure: ScriptFailure): ProfileScriptError {
    // An engine that has no memory left to make an error throws `null`.
    const isNothing = 'thrown' in failure && !failure.thrown.name && !failure.thrown.stack
    return isNothing ? this.#orOutOfMemory(describeFailure(failure)) : describeFailure(failure)
  }

  /** The lack of memory, where there is one; not all that comes of it says so. */
  #orOutOfMemory(error: ProfileScriptError): ProfileScriptError {
    return this.#sandbox.isFull ? outOfMemory() : error
  }

  #hostFunctions(): HostFunctions {
    return {
      parseUrl: parseUrlText,
      changeUrl: changeUrlText,
      parseQuery: parseQueryText,
      writeQuery: writeQueryText,
      bytesToText: (bytes, encoding) => asBuffer(bytes).toString(nodeEncoding(encoding)),
      textToBytes: (text, encoding) => Buffer.from(text, nodeEncoding(encoding)),
      callLibrary,
      random: () => String(randomInt(2 ** 47) / 2 ** 47),
      send: (request) => this.#requests.send(request),
      cancel: (id) => this.#requests.cancel(id),
      setTimer: (id, delayMs) => this.#timers.set(id, delayMs),
      clearTimer: (id) => this.#timers.clear(id),
      console: (level, values, line) => this.#log.write(level, values, line),
      warn: (code, message, line) => this.#log.warn(code, message, line),
      settleWithProfile: (profile, line) => this.#settle(acceptProfile(profile, line)),
      settleWithFailure: (json) => {
        // Ours, from settlement.ts; the engine's schema looks at what is made of it.
        const failure = JSON.parse(json) as ScriptFailure
        if (!this.#sandbox.interrupted)
          this.#settle({ kind: 'failed', error: this.#describe(failure) })
        // Else the guest has caught the engine's own order to stop.
        else if ('thrown' in failure) this.#stoppedAtLine = failure.thrown.line
      },
    }
  }
}

function bounded(outcome: WorkerOutcome): WorkerOutcome {
  if (outcome.kind === 'profile') return outcome
  const { error } = outcome
  const shorten = (text: string | undefined) => text?.slice(0, limits.errorText)
  return {
    kind: 'failed',
    error: {
      ...error,
      message: error.message.slice(0, limits.errorText),
      name: shorten(error.name),
      errorMessage: shorten(error.errorMessage),
      stack: shorten(error.stack),
    },
  }
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** @throws TypeError for what is none, which no argument that was checked is */
function nodeEncoding(name: string): BufferEncoding {
  if (Buffer.isEncoding(name)) return name
  throw new TypeError(`there is no encoding "${name}"`)
}

function acceptProfile(profile: string, line: number | undefined): WorkerOutcome {
  return profile.length > limits.profile
    ? { kind: 'failed', error: profileTooLarge }
    : { kind: 'profile', profile, line }
}
