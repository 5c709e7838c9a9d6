import { assertNever } from './assert-never.ts'
import type { Behaviour } from './behaviour.ts'
import type { Connection, UserAgentKind } from './connection.ts'
import type { CredentialFacts } from './credential-facts.ts'
import type { Finding } from './finding.ts'
import type { FollowUp } from './follow-up.ts'
import type { IdTokenFacts } from './id-token.ts'
import type { StepErrorCode } from './step-error-codes.ts'
import type { TraceEvent } from './trace.ts'

/**
 * The run: plain, serialisable data, and the only thing that passes from the engine to diagnosis,
 * storage, the UI, exports and the CLI. A login that fails is a finished run whose outcome is
 * `failed`. Secrets in it are already placeholders; only `RunResult.secrets` knows their values.
 */

/** The version of the run's shape, written into every run. */
export const runVersion = 1

export const stepNames = [
  'authorization-request',
  'callback',
  'token-exchange',
  'profile-script',
  'profile',
] as const

export type StepName = (typeof stepNames)[number]

export type StepStatus = 'pending' | 'running' | 'passed' | 'failed' | 'cancelled' | 'not-reached'

export interface StepError<Code extends string = StepErrorCode> {
  /** Stable, kebab-case, for example `state-mismatch`. */
  readonly code: Code
  /** One sentence that names the step and the cause. */
  readonly message: string
  /** What the other side said, in the protocol's own words. */
  readonly protocol?:
    | {
        readonly error: string
        readonly error_description?: string | undefined
        readonly error_uri?: string | undefined
      }
    | undefined
  /** Id of the trace event that it came from. */
  readonly evidence?: string | undefined
  /** Where in the profile script, counted from 1. */
  readonly location?: { readonly line: number; readonly column: number } | undefined
  /** The lower error's own text. */
  readonly detail?: string | undefined
}

export interface Step {
  readonly name: StepName
  readonly status: StepStatus
  /** Milliseconds since the run started; `null` until the step starts. */
  readonly startedAt: number | null
  readonly durationMs: number | null
  /** A few words on what the step did, for the flow picture. */
  readonly summary?: string | undefined
  readonly error?: StepError | undefined
}

/** One line of the profile script's console. */
export interface ConsoleLine {
  readonly level: 'debug' | 'log' | 'info' | 'warn' | 'error'
  readonly text: string
  /** Milliseconds since the run started. */
  readonly at: number
  /** Line of the script, counted from 1. */
  readonly line?: number | undefined
}

export type Outcome = 'passed' | 'failed' | 'cancelled'

/** The user that Auth0 would store. */
export interface Profile {
  readonly user_id: string
  readonly identities: readonly Readonly<Record<string, unknown>>[]
  readonly name?: unknown
  readonly nickname?: unknown
  readonly picture?: unknown
  readonly email?: unknown
  readonly [attribute: string]: unknown
}

export interface Run {
  readonly version: typeof runVersion
  readonly id: string
  /** The connection as it was when the run started, secrets masked. */
  readonly connection: Connection
  /** What can be said of the masked credentials without showing them. */
  readonly credentials?: CredentialFacts | undefined
  /** Parameters of the incoming `/authorize` call. */
  readonly parameters: Readonly<Record<string, string>>
  readonly userAgent: UserAgentKind
  readonly behaviour: Behaviour
  /** ISO 8601. */
  readonly startedAt: string
  readonly durationMs: number | null
  /** `null` while the run goes on. */
  readonly outcome: Outcome | null
  readonly failedStep: StepName | null
  readonly steps: readonly Step[]
  /** The token endpoint's response body, parsed, tokens masked. */
  readonly tokenResponse: Readonly<Record<string, unknown>> | null
  /** What the ID token of the token response says, and whether its signature holds; absent where there is none. */
  readonly idToken?: IdTokenFacts | undefined
  /** What the profile script handed to its callback. */
  readonly scriptProfile: unknown
  readonly profile: Profile | null
  readonly findings: readonly Finding[]
  readonly console: readonly ConsoleLine[]
  readonly trace: readonly TraceEvent[]
  /** What was done with its tokens and its session afterwards; absent where nothing was. */
  readonly followUps?: readonly FollowUp[] | undefined
}

/**
 * What happens in a run, as it happens. A run is the fold of its events. After `run-finished` come
 * only those of its follow-ups: `traced`, `console`, `follow-up` and `findings`.
 */
export type RunEvent =
  | { readonly kind: 'run-started'; readonly run: Run }
  | { readonly kind: 'step-started'; readonly step: StepName; readonly at: number }
  | {
      readonly kind: 'step-finished'
      readonly step: StepName
      readonly status: 'passed' | 'failed' | 'cancelled'
      readonly at: number
      readonly summary?: string | undefined
      readonly error?: StepError | undefined
    }
  /** A new trace event, or a newer state of the one with the same id. */
  | { readonly kind: 'traced'; readonly event: TraceEvent }
  | { readonly kind: 'console'; readonly line: ConsoleLine }
  | { readonly kind: 'token-response'; readonly tokenResponse: Readonly<Record<string, unknown>> }
  | { readonly kind: 'id-token'; readonly idToken: IdTokenFacts }
  | { readonly kind: 'script-profile'; readonly scriptProfile: unknown }
  | { readonly kind: 'profile'; readonly profile: Profile }
  /** What the diagnosis finds in the run so far, in place of what it found before. */
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'run-finished'; readonly outcome: Outcome; readonly durationMs: number }
  | { readonly kind: 'follow-up'; readonly followUp: FollowUp }

/** A run that has started and in which nothing has happened yet. */
export function emptyRun(
  start: Pick<
    Run,
    'id' | 'connection' | 'credentials' | 'parameters' | 'userAgent' | 'behaviour' | 'startedAt'
  >,
): Run {
  return {
    version: runVersion,
    ...start,
    durationMs: null,
    outcome: null,
    failedStep: null,
    steps: stepNames.map((name) => ({
      name,
      status: 'pending',
      startedAt: null,
      durationMs: null,
    })),
    tokenResponse: null,
    scriptProfile: null,
    profile: null,
    findings: [],
    console: [],
    trace: [],
  }
}

/** The run after an event. `run` is ignored for `run-started`. */
export function applyRunEvent(run: Run, event: RunEvent): Run {
  switch (event.kind) {
    case 'run-started':
      return event.run
    case 'step-started':
      return withStep(run, event.step, { status: 'running', startedAt: event.at })
    case 'step-finished':
      return finishStep(run, event)
    case 'traced':
      return { ...run, trace: upsertById(run.trace, event.event) }
    case 'console':
      return { ...run, console: [...run.console, event.line] }
    case 'token-response':
      return { ...run, tokenResponse: event.tokenResponse }
    case 'id-token':
      return { ...run, idToken: event.idToken }
    case 'script-profile':
      return { ...run, scriptProfile: event.scriptProfile }
    case 'profile':
      return { ...run, profile: event.profile }
    case 'findings':
      return { ...run, findings: event.findings }
    case 'run-finished':
      return finishRun(run, event)
    case 'follow-up':
      return { ...run, followUps: [...(run.followUps ?? []), event.followUp] }
    default:
      return assertNever(event)
  }
}

function withStep(run: Run, name: StepName, change: Partial<Step>): Run {
  return { ...run, steps: run.steps.map((s) => (s.name === name ? { ...s, ...change } : s)) }
}

function finishStep(run: Run, event: Extract<RunEvent, { kind: 'step-finished' }>): Run {
  const startedAt = run.steps.find((s) => s.name === event.step)?.startedAt ?? event.at
  const next = withStep(run, event.step, {
    status: event.status,
    durationMs: Math.round((event.at - startedAt) * 100) / 100,
    summary: event.summary,
    error: event.error,
  })
  return event.status === 'failed' ? { ...next, failedStep: event.step } : next
}

function finishRun(run: Run, event: Extract<RunEvent, { kind: 'run-finished' }>): Run {
  return {
    ...run,
    outcome: event.outcome,
    durationMs: event.durationMs,
    steps: run.steps.map((s) => (s.status === 'pending' ? { ...s, status: 'not-reached' } : s)),
  }
}

function upsertById(trace: readonly TraceEvent[], event: TraceEvent): readonly TraceEvent[] {
  // The newest events are the ones that change, so the search starts at the end.
  const index = trace.findLastIndex((e) => e.id === event.id)
  return index === -1 ? [...trace, event] : trace.with(index, event)
}
