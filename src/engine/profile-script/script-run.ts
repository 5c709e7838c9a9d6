import { answerRequest, type SendMessage, tooManyRequests } from './answer-request.ts'
import { limits } from './limits.ts'
import type { ProfileScriptHost, ProfileScriptResult, ProfileScriptTask } from './profile-script.ts'
import { settingOf } from './script-setting.ts'
import type { ScriptThread } from './script-thread.ts'
import { deadlineMissed } from './worker/failure-message.ts'
import { fromWorkerSchema } from './worker-message-schema.ts'
import type { FromWorker, WorkerOutcome } from './worker-messages.ts'

/** A day in seconds: timers cannot count much further. */
const longestDeadline = 86_400

/** Made once: the reason that an abort makes for itself comes with a stack trace. */
const noLongerWanted = new Error('the script no longer waits for it')

/** The result of a run, and whether its thread may run another script. */
export interface FinishedRun {
  readonly result: ProfileScriptResult
  readonly reusable: boolean
}

/** Runs one script in a thread and does for it what its worker asks for. */
export class ScriptRun {
  readonly #thread: ScriptThread
  readonly #task: ProfileScriptTask
  readonly #host: ProfileScriptHost
  readonly #deadlineSeconds: number
  readonly #finished = Promise.withResolvers<FinishedRun>()
  /** All are aborted when the run is over: nothing may be sent for it any more. */
  readonly #requests = new Map<number, AbortController>()
  #outcome: WorkerOutcome | undefined
  #sent = 0
  #startedAt = 0

  constructor(thread: ScriptThread, task: ProfileScriptTask, host: ProfileScriptHost) {
    this.#thread = thread
    this.#task = task
    this.#host = host
    this.#deadlineSeconds = Math.min(task.behaviour.scriptDeadline, longestDeadline)
  }

  /** Rejects only with `signal.reason`; the thread must not be used again then. */
  async finish(signal: AbortSignal): Promise<FinishedRun> {
    const onAbort = () => this.#finished.reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    const watchdog = setTimeout(() => this.#giveUp(this.#missDeadline()), this.#graceful)
    try {
      this.#start()
      return await this.#finished.promise
    } finally {
      clearTimeout(watchdog)
      signal.removeEventListener('abort', onAbort)
      this.#thread.release()
      for (const request of this.#requests.values()) request.abort(noLongerWanted)
    }
  }

  /** Milliseconds that the worker has to end the run by itself. */
  get #graceful(): number {
    return this.#deadlineSeconds * 1_000 + limits.watchdogGrace
  }

  #start(): void {
    const { accessToken, context, behaviour } = this.#task
    this.#startedAt = performance.now()
    this.#thread.use({
      message: (message) => this.#receive(message),
      ended: (reason) => this.#giveUp(engineFailed(reason)),
    })
    this.#thread.post({
      kind: 'run',
      setting: settingOf(this.#task),
      call: {
        accessToken,
        context,
        promiseSettles: behaviour.returnedPromise === 'settles-the-script',
      },
      deadlineSeconds: this.#deadlineSeconds,
    })
  }

  #receive(message: unknown): void {
    try {
      const parsed = fromWorkerSchema.safeParse(message)
      if (parsed.success) this.#act(parsed.data)
      else
        this.#giveUp(engineFailed(`its worker sent something unexpected: ${parsed.error.message}`))
    } catch (error) {
      // Thrown out of the thread's listener, it would end the process.
      this.#giveUp(engineFailed(String(error)))
    }
  }

  #act(message: FromWorker): void {
    switch (message.kind) {
      case 'send':
        void this.#send(message)
        return
      case 'cancel':
        this.#requests.get(message.id)?.abort(noLongerWanted)
        return
      case 'console':
        this.#host.console({ level: message.level, text: message.text, line: message.line })
        return
      case 'warning':
        this.#host.warn({ code: message.code, message: message.message, line: message.line })
        return
      case 'settled':
        this.#outcome ??= message.outcome
        return
      default:
        this.#resolve(engineFailed('it ended without an outcome'), message.reusable)
    }
  }

  async #send(message: SendMessage): Promise<void> {
    if (this.#requests.has(message.id)) {
      this.#giveUp(engineFailed('its worker sent two requests as one'))
      return
    }
    const request = new AbortController()
    this.#requests.set(message.id, request)
    const { signal } = request
    // Without a time-out of its own a request outlasts the script: the deadline is what is told then.
    const left = this.#graceful - (performance.now() - this.#startedAt)
    const timeoutMs = Math.max(1, Math.min(message.timeoutMs ?? left, left))
    try {
      const answer =
        ++this.#sent > limits.requests
          ? tooManyRequests
          : await answerRequest(message, this.#host, { timeoutMs, signal })
      if (!signal.aborted) this.#thread.post({ kind: 'answer', id: message.id, answer })
    } catch (error) {
      if (!signal.aborted) this.#giveUp(engineFailed(`sending failed: ${String(error)}`))
    } finally {
      this.#requests.delete(message.id)
    }
  }

  /** Ends the run although the worker has not: the thread is not to be used again. */
  #giveUp(otherwise: WorkerOutcome): void {
    this.#resolve(otherwise, false)
  }

  /** The first outcome that the script had counts, whatever happened later. */
  #resolve(otherwise: WorkerOutcome, reusable: boolean): void {
    this.#finished.resolve({ result: resultOf(this.#outcome ?? otherwise), reusable })
  }

  #missDeadline(): WorkerOutcome {
    const error = deadlineMissed(this.#deadlineSeconds, { waitingFor: [] })
    return { kind: 'failed', error }
  }
}

function resultOf(outcome: WorkerOutcome): ProfileScriptResult {
  return outcome.kind === 'failed' ? outcome : parseProfile(outcome.profile, outcome.line)
}

function parseProfile(json: string, line: number | undefined): ProfileScriptResult {
  try {
    const profile: unknown = JSON.parse(json)
    if (typeof profile === 'object' && profile !== null) return { kind: 'profile', profile, line }
  } catch {
    // Said below.
  }
  return resultOf(engineFailed('its worker sent a profile that is none'))
}

function engineFailed(reason: string): WorkerOutcome {
  const message = `The script engine failed (${reason}); the next script gets a new one.`
  return { kind: 'failed', error: { code: 'script-engine-failed', message } }
}
