import { assertNever } from '../../shared/assert-never.ts'
import { behaviourOf } from '../../shared/behaviour.ts'
import type { Connection } from '../../shared/connection.ts'
import { findErrors } from '../../shared/connection-problems.ts'
import { registerSecrets } from '../../shared/connection-secrets.ts'
import type { FollowUp, FollowUpTask } from '../../shared/follow-up.ts'
import type { Redactor } from '../../shared/redaction.ts'
import { applyRunEvent, type Run, type RunEvent } from '../../shared/run.ts'
import type { Navigation, TraceEvent } from '../../shared/trace.ts'
import { HttpClient } from '../http/http-client.ts'
import type { SendHttpRequest } from '../http/http-message.ts'
import type { Network } from '../http/network.ts'
import { sendTraced } from '../http/send-traced.ts'
import type { ProfileScriptEngine } from '../profile-script/profile-script.ts'
import { RunClock } from '../run-clock.ts'
import { isFailure } from '../run-endings.ts'
import { withShortTexts } from '../shortened.ts'
import { TraceRecorder } from '../trace-recorder.ts'
import type { AskPerson } from '../user-agents/ask-person.ts'
import type { UserAgent } from '../user-agents/user-agent.ts'
import { type FollowUpContext, type FollowUpResult, failed } from './follow-up-context.ts'
import { introspectToken } from './introspect-token.ts'
import { logOut } from './log-out.ts'
import { refreshTokens } from './refresh-tokens.ts'
import { revokeToken } from './revoke-token.ts'

/** Milliseconds until an endpoint must have answered. */
const requestTimeout = 30_000

/** Bytes of one answer. */
const responseLimit = 10_000_000

/** What a follow-up is made from. */
export interface FollowUpRequest {
  readonly task: FollowUpTask
  /** A finished run. */
  readonly run: Run
  /** What its placeholders stand for; it learns the secrets that come in now. */
  readonly secrets: Redactor
  /** As it is now, with its real secrets. */
  readonly connection: Connection
  readonly scripts: ProfileScriptEngine
  /** For a logout; `null` where the URL can only be shown. */
  readonly userAgent: UserAgent | null
  /** Aborted, the follow-up fails. */
  readonly signal: AbortSignal
  /** Called for each event as it happens; must not throw. */
  readonly onEvent?: ((event: RunEvent) => void) | undefined
  readonly ask?: AskPerson | undefined
  /** How requests leave this machine; absent: directly. */
  readonly network?: Network | undefined
  /** Answers requests in place of the network. */
  readonly send?: SendHttpRequest | undefined
}

/**
 * Does something with the tokens or the session of a finished run, and returns the run with it: its
 * exchanges stand at the end of the trace, and what came of it among the follow-ups. Never rejects
 * for what a server, a script or a person does.
 */
export async function followUpRun(request: FollowUpRequest): Promise<Run> {
  const { secrets, task, connection, onEvent = () => {} } = request
  let { run } = request
  // It may have been edited since, and of a kept run only what was seen is known.
  registerSecrets(connection, secrets)
  const startedAt = new Date()
  const clock = new RunClock(Math.max(0, startedAt.getTime() - Date.parse(run.startedAt)))
  const evidence = new Set<string>()
  const emit = (event: RunEvent) => {
    if (event.kind === 'traced') evidence.add(event.event.id)
    run = applyRunEvent(run, event)
    onEvent(event)
  }
  const record = (event: TraceEvent) => emit({ kind: 'traced', event })
  const trace = new TraceRecorder(secrets, clock, record, { earlier: run.trace })
  const client = new HttpClient({ connections: 1, network: request.network })
  const begun = clock.now()
  const context = contextOf(request, trace, request.send ?? client.send, () => run, emit)
  try {
    const masked = secrets.maskValue(await act(task, context))
    const result = masked.error ? { ...masked, error: withShortTexts(masked.error) } : masked
    trace.giveUpRequests()
    // What never came to a request is shown in the trace too.
    if (result.error && evidence.size === 0) trace.note(`${task.kind}.failed`, result.error.message)
    const durationMs = Math.round((clock.now() - begun) * 100) / 100
    const dated = { startedAt: startedAt.toISOString(), durationMs, evidence: [...evidence] }
    emit({ kind: 'follow-up', followUp: { ...result, ...dated } satisfies FollowUp })
    return run
  } finally {
    await client.close()
  }
}

function contextOf(
  request: FollowUpRequest,
  trace: TraceRecorder,
  transmit: SendHttpRequest,
  current: () => Run,
  emit: (event: RunEvent) => void,
): FollowUpContext {
  const { run, connection, secrets, scripts, userAgent, signal, ask, network } = request
  const options = { signal, timeoutMs: requestTimeout, maxResponseSize: responseLimit }
  return {
    ...{ run, connection, secrets, scripts, userAgent, signal, ask, network, trace },
    behaviour: behaviourOf(connection),
    navigations: () => current().trace.slice(run.trace.length).filter(isNavigation),
    send: (purpose, sent, own) =>
      sendTraced(transmit, trace, purpose, sent, { ...options, ...own }),
    console: (line) => {
      const text = secrets.maskText(line.text)
      emit({ kind: 'console', line: { ...line, text, at: trace.now() } })
    },
  }
}

function isNavigation(event: TraceEvent): event is Navigation {
  return event.kind === 'navigation'
}

async function act(task: FollowUpTask, context: FollowUpContext): Promise<FollowUpResult> {
  // The connection may have been edited since the run.
  const [problem] = findErrors(context.connection)
  if (problem) {
    const message = `${titles[task.kind]}: ${problem.message}`
    const detail = problem.path.join('.')
    return endOf(task, failed('not possible', { code: 'connection-incomplete', message, detail }))
  }
  try {
    return await actByKind(task, context)
  } catch (error) {
    return endOf(task, describeBreak(task, context.signal, error))
  }
}

function actByKind(task: FollowUpTask, context: FollowUpContext): Promise<FollowUpResult> {
  switch (task.kind) {
    case 'refresh':
      return refreshTokens(context, task.scope)
    case 'revocation':
      return revokeToken(context, task.token)
    case 'introspection':
      return introspectToken(context, task.token)
    case 'logout':
      return logOut(context, task.query)
    default:
      return assertNever(task)
  }
}

const titles = {
  refresh: 'Refresh',
  revocation: 'Revocation',
  introspection: 'Introspection',
  logout: 'Logout',
} as const satisfies Record<FollowUpTask['kind'], string>

type Break = Pick<FollowUp, 'summary' | 'error'> & { readonly outcome: 'failed' | 'cancelled' }

function describeBreak({ kind }: FollowUpTask, signal: AbortSignal, error: unknown): Break {
  const says = (reason: string) => `${titles[kind]}: ${reason}.`
  if (!signal.aborted) {
    const message = says('OAuth Workbench itself failed; please report it')
    return failed('broke', { code: 'internal-error', message, detail: String(error) })
  }
  if (isFailure(signal.reason)) {
    const message = says('the time limit was reached')
    return failed('timed out', { code: 'follow-up-timed-out', message })
  }
  const message = says('it was cancelled')
  return {
    outcome: 'cancelled',
    summary: 'cancelled',
    error: { code: 'follow-up-cancelled', message },
  }
}

/** The result of a follow-up that did not come to one of its own. */
function endOf(task: FollowUpTask, end: Break): FollowUpResult {
  switch (task.kind) {
    case 'refresh':
      return { kind: task.kind, tokenResponse: null, ...end }
    case 'revocation':
      return { kind: task.kind, about: task.token, ...end }
    case 'introspection':
      return { kind: task.kind, about: task.token, answer: null, ...end }
    case 'logout':
      return { kind: task.kind, source: null, url: null, opened: false, ...end }
    default:
      return assertNever(task)
  }
}
