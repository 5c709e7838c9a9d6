import type { Behaviour } from '../../shared/behaviour.ts'
import type { Connection } from '../../shared/connection.ts'
import type { FollowUp, FollowUpToken } from '../../shared/follow-up.ts'
import { currentTokensOf } from '../../shared/follow-up.ts'
import type { Redactor } from '../../shared/redaction.ts'
import type { ConsoleLine, Run, StepError } from '../../shared/run.ts'
import type { ExchangePurpose, Navigation } from '../../shared/trace.ts'
import type { HttpRequest, SendOptions } from '../http/http-message.ts'
import type { Network } from '../http/network.ts'
import type { TracedOutcome } from '../http/send-traced.ts'
import type { DistributiveOmit } from '../mask-event.ts'
import type { ProfileScriptEngine } from '../profile-script/profile-script.ts'
import type { TraceRecorder } from '../trace-recorder.ts'
import type { AskPerson } from '../user-agents/ask-person.ts'
import type { UserAgent } from '../user-agents/user-agent.ts'

/** What the parts of one follow-up share. */
export interface FollowUpContext {
  /** The run as it was when the follow-up began. */
  readonly run: Run
  /** With its real secrets. */
  readonly connection: Connection
  readonly behaviour: Behaviour
  readonly secrets: Redactor
  readonly trace: TraceRecorder
  /** Where the follow-up's user agent has been so far, in order. */
  readonly navigations: () => readonly Navigation[]
  /**
   * Sends one request and records it, within the follow-up's own limits or those of the request.
   * Rejects only with the signal's reason.
   */
  readonly send: (
    purpose: ExchangePurpose,
    request: HttpRequest,
    own?: Partial<SendOptions>,
  ) => Promise<TracedOutcome>
  readonly scripts: ProfileScriptEngine
  /** `null` where the run's own is not to be had. */
  readonly userAgent: UserAgent | null
  readonly signal: AbortSignal
  /** How a window leaves this machine; absent: directly. */
  readonly network?: Network | undefined
  readonly ask?: AskPerson | undefined
  readonly console: (line: Omit<ConsoleLine, 'at'>) => void
}

/** What a follow-up came to, before it is dated and masked. */
export type FollowUpResult = DistributiveOmit<FollowUp, 'startedAt' | 'durationMs' | 'evidence'>

/** The value of a token that counts now, or `null` where the run has none of that name. */
export function valueOfToken(
  { run, secrets }: Pick<FollowUpContext, 'run' | 'secrets'>,
  name: FollowUpToken,
): string | null {
  const placeholder = currentTokensOf(run)?.[name]
  if (typeof placeholder !== 'string' || placeholder === '') return null
  // A token that is too odd to be masked stands there as it is.
  return secrets.reveal(placeholder) ?? placeholder
}

/** The outcome and summary of a follow-up that failed. */
export function failed(summary: string, error: StepError<string>) {
  return { outcome: 'failed', summary, error } as const
}
