import { randomUUID } from 'node:crypto'
import type { FollowUpRequest } from '../engine/follow-ups/follow-up-run.ts'
import type { Network } from '../engine/http/network.ts'
import type { ProfileScriptEngine } from '../engine/profile-script/profile-script.ts'
import type { ReplayResult } from '../engine/replay/replay-run.ts'
import type { AskPerson } from '../engine/user-agents/ask-person.ts'
import type { UserAgent } from '../engine/user-agents/user-agent.ts'
import type { Connection } from '../shared/connection.ts'
import type { Redactor } from '../shared/redaction.ts'
import { applyRunEvent, type Run, type RunEvent } from '../shared/run.ts'
import { Refusal } from './refusal.ts'
import { followUpAndDiagnose, replayAndDiagnose, runAndDiagnose } from './run-and-diagnose.ts'

/** What a run is started with. */
export interface RunStart {
  /** With its real secrets. */
  readonly connection: Connection
  readonly parameters: Readonly<Record<string, string>>
  readonly userAgent: UserAgent
  /** Absent: every host is reached directly. */
  readonly network?: Network | undefined
}

/** A run of this sitting: going on, or finished and the last of its connection. */
interface KnownRun {
  readonly id: string
  readonly controller: AbortController
  /** `null` for the instant before its first event. */
  run: Run | null
  /** `null` until the run has finished. */
  secrets: Redactor | null
  finished: boolean
}

/** What a follow-up is started with. */
export type FollowUpStart = Pick<
  FollowUpRequest,
  'task' | 'run' | 'secrets' | 'connection' | 'userAgent' | 'network'
>

interface RunManagerOptions {
  readonly scripts: ProfileScriptEngine
  /** Milliseconds after which a run fails. */
  readonly timeLimit: number
  readonly onEvent: (runId: string, event: RunEvent) => void
  /** Keeps a finished run; must not reject. */
  readonly keep: (run: Run, secrets: Redactor) => Promise<void>
  /** Keeps a run that a follow-up changed, in place of what was kept of it; must not reject. */
  readonly replace: (run: Run, secrets: Redactor) => Promise<void>
  /** Asks the person on behalf of a run. */
  readonly ask: (runId: string) => AskPerson
  /** Called when a run has finished and can be looked at whole. */
  readonly onFinished: (name: string) => void
}

/** Starts and cancels runs, at most one of a connection at a time, and keeps the last one of each. */
export class RunManager {
  readonly #options: RunManagerOptions
  readonly #closing = new AbortController()
  readonly #byConnection = new Map<string, KnownRun>()
  /** Runs, also those whose connection is gone, follow-ups and replays. */
  readonly #goingOn = new Set<Promise<unknown>>()
  /** Ids of the runs with which something is done just now, and what. */
  readonly #followedUp = new Map<string, FollowUpStart & { readonly controller: AbortController }>()

  constructor(options: RunManagerOptions) {
    this.#options = options
  }

  /** Returns the run's id at once. Throws a `Refusal` while a run of the connection goes on. */
  start(start: RunStart): string {
    const { name } = start.connection
    this.#refuseClosed()
    this.refuseSecondRun(name)
    const known: KnownRun = {
      id: randomUUID(),
      controller: new AbortController(),
      run: null,
      secrets: null,
      finished: false,
    }
    this.#byConnection.set(name, known)
    void this.#track(this.#run(start, known))
    return known.id
  }

  /** A run and a logout of one connection would end each other: they have the session in common. */
  refuseSecondRun(name: string): void {
    if (this.#byConnection.get(name)?.finished === false)
      throw new Refusal('run-in-progress', `A run of "${name}" is still going on; cancel it first.`)
    for (const { task, run } of this.#followedUp.values())
      if (task.kind === 'logout' && run.connection.name === name)
        throw new Refusal(
          'follow-up-in-progress',
          `A logout of "${name}" is still going on; cancel it first.`,
        )
  }

  /** Cancels a run, or what is being done with it once it has finished; else does nothing. */
  cancel(runId: string): void {
    const goingOn = this.#followedUp.get(runId) ?? this.#known(runId)
    goingOn?.controller.abort()
  }

  lastRunOf(name: string): Run | null {
    return this.#byConnection.get(name)?.run ?? null
  }

  /** The values behind the placeholders of a connection's last run, once it has finished. */
  lastSecretsOf(name: string): Redactor | null {
    return this.#byConnection.get(name)?.secrets ?? null
  }

  /** Says whether the values of a run are still in memory, or will be when it has finished. */
  knows(runId: string): boolean {
    return this.#known(runId) !== undefined
  }

  /** The value behind a placeholder of a finished run. */
  reveal(runId: string, placeholder: string): string {
    const known = this.#known(runId)
    if (known === undefined)
      throw new Refusal('run-not-found', 'This run is no longer known; only the last one is kept.')
    const { secrets } = known
    if (secrets === null)
      throw new Refusal('run-in-progress', 'Values can be revealed when the run has finished.')
    const value = secrets.reveal(placeholder)
    if (value === undefined)
      throw new Refusal('unknown-placeholder', `This run has no value behind ${placeholder}.`)
    return value
  }

  /** A run of this sitting with what its placeholders stand for, or `null` where it is not known. */
  find(runId: string): { readonly run: Run; readonly secrets: Redactor } | null {
    const known = this.#known(runId)
    if (known === undefined) return null
    const { run, secrets } = known
    if (run === null || secrets === null)
      throw new Refusal('run-in-progress', 'This run still goes on; wait until it has finished.')
    return { run, secrets }
  }

  /**
   * Does something with the tokens or the session of a finished run, keeps the run with it and
   * returns it. Rejects with a `Refusal` while another follow-up of the run goes on, and at a logout
   * also while a run or another logout of its connection does.
   */
  followUp(start: FollowUpStart): Promise<Run> {
    return this.#track(this.#followUp(start))
  }

  async #followUp(start: FollowUpStart): Promise<Run> {
    this.#refuseClosed()
    const { id, connection } = start.run
    if (this.#followedUp.has(id))
      throw new Refusal('follow-up-in-progress', 'Something else is still done with this run.')
    if (start.task.kind === 'logout') this.refuseSecondRun(connection.name)
    const controller = new AbortController()
    this.#followedUp.set(id, { ...start, controller })
    try {
      const { scripts, timeLimit } = this.#options
      const next = await followUpAndDiagnose({
        ...start,
        scripts,
        signal: AbortSignal.any([
          controller.signal,
          this.#closing.signal,
          AbortSignal.timeout(timeLimit),
        ]),
        ask: this.#options.ask(id),
        onEvent: (event) => this.#options.onEvent(id, event),
      })
      const known = this.#byConnection.get(connection.name)
      if (known?.id === id) known.run = next
      await this.#options.replace(next, start.secrets)
      return next
    } finally {
      this.#followedUp.delete(id)
    }
  }

  /** Cancels what goes on for a connection and forgets its last run. */
  forget(name: string): void {
    this.#byConnection.get(name)?.controller.abort()
    this.#byConnection.delete(name)
  }

  /** Takes a recorded run through a connection, without network; the result is not kept. */
  async replay(recorded: Run, connection: Connection): Promise<ReplayResult> {
    this.#refuseClosed()
    const { scripts, timeLimit } = this.#options
    const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(timeLimit)])
    return await this.#track(replayAndDiagnose({ recorded, connection, scripts, signal }))
  }

  /** Forgets a finished run, which was deleted. */
  drop(runId: string): void {
    for (const [name, { id, finished }] of this.#byConnection)
      if (id === runId && finished) this.#byConnection.delete(name)
  }

  /**
   * Cancels every run, follow-up and replay, and waits until each has left nothing behind; from now on
   * none is started.
   */
  async close(): Promise<void> {
    this.#closing.abort()
    await Promise.allSettled(this.#goingOn)
  }

  /** Lets `close` wait for the work. */
  #track<T>(work: Promise<T>): Promise<T> {
    this.#goingOn.add(work)
    const over = () => this.#goingOn.delete(work)
    work.then(over, over)
    return work
  }

  #refuseClosed(): void {
    if (this.#closing.signal.aborted) throw new Refusal('closed', 'OAuth Workbench was closed.')
  }

  async #run(start: RunStart, known: KnownRun): Promise<void> {
    const { scripts, timeLimit, onFinished } = this.#options
    const ask = this.#options.ask(known.id)
    const signal = AbortSignal.any([
      known.controller.signal,
      this.#closing.signal,
      AbortSignal.timeout(timeLimit),
    ])
    const onEvent = (event: RunEvent) => this.#record(known, event)
    try {
      const result = await runAndDiagnose({
        ...start,
        scripts,
        signal,
        runId: known.id,
        onEvent,
        ask,
      })
      known.run = result.run
      known.secrets = result.secrets
      known.finished = true
      await this.#options.keep(result.run, result.secrets)
    } catch {
      // The engine promises never to reject; if it does, the connection must not stay locked.
      onEvent({ kind: 'run-finished', outcome: 'failed', durationMs: 0 })
    } finally {
      known.finished = true
      onFinished(start.connection.name)
    }
  }

  #record(known: KnownRun, event: RunEvent): void {
    if (event.kind === 'run-started') known.run = event.run
    else if (known.run) known.run = applyRunEvent(known.run, event)
    this.#options.onEvent(known.id, event)
  }

  #known(runId: string): KnownRun | undefined {
    return [...this.#byConnection.values()].find(({ id }) => id === runId)
  }
}
