import type { Connection } from '../../shared/connection.ts'
import { loginOf } from '../../shared/follow-up.ts'
import {
  type ReplayDifference,
  type RequestDifference,
  replayDiffers,
} from '../../shared/replay.ts'
import type { Run, RunEvent, StepName } from '../../shared/run.ts'
import type { ProfileScriptEngine } from '../profile-script/profile-script.ts'
import { type RunResult, runConnection } from '../run-connection.ts'
import { RunStopped } from '../run-endings.ts'
import { withRecordedFacts } from './recorded-facts.ts'
import { readRecording } from './recording.ts'
import { createReplaySend } from './replay-send.ts'
import { createReplayUserAgent } from './replay-user-agent.ts'

export interface ReplayRequest {
  /** A finished run, masked as every run is: its placeholders stand in for the values. */
  readonly recorded: Run
  /** The connection as it is today, with or without its secrets. */
  readonly connection: Connection
  readonly scripts: ProfileScriptEngine
  readonly signal: AbortSignal
}

export interface ReplayResult extends RunResult {
  /** `null` where every request was the recorded one. */
  readonly difference: ReplayDifference | null
}

/**
 * Replays a run without network: what came back then goes through today's connection and script, up
 * to the first request that is not the recorded one, where the run fails with `replay-differs`, or
 * to where the recorded run was broken off, and the replay with it.
 * What needs the real values cannot be found out again, so those facts are the recorded ones.
 */
export async function replayRun(request: ReplayRequest): Promise<ReplayResult> {
  const { connection, scripts } = request
  const recorded = loginOf(request.recorded)
  const recording = readRecording(recorded)
  const stopping = new AbortController()
  const progress: { step: StepName; maskedUrl: string } = {
    step: 'authorization-request',
    maskedUrl: '',
  }
  let difference: ReplayDifference | null = null
  const stop = (found: RequestDifference): never => {
    difference = { step: progress.step, ...found }
    stopping.abort(new RunStopped(replayDiffers, describeDifference(found)))
    throw stopping.signal.reason
  }
  const interrupt = (): never => {
    const isTimeout = recording.interruption === 'run-timed-out'
    const message = 'the recorded run was broken off here'
    stopping.abort(new DOMException(message, isTimeout ? 'TimeoutError' : 'AbortError'))
    throw stopping.signal.reason
  }
  const result = await runConnection({
    connection,
    parameters: recorded.parameters,
    userAgent: createReplayUserAgent({
      kind: recorded.userAgent,
      recording,
      maskedUrl: () => progress.maskedUrl,
      stop,
      interrupt,
    }),
    scripts,
    signal: AbortSignal.any([request.signal, stopping.signal]),
    onEvent: (event) => {
      if (event.kind === 'step-started') progress.step = event.step
      if (event.kind === 'traced' && isBuiltNote(event)) progress.maskedUrl = event.event.text
    },
    send: (secrets) => createReplaySend(recording, secrets, { stop, interrupt }),
  })
  const run = withRecordedFacts(result.run, recorded, connection)
  return { run, secrets: result.secrets, difference }
}

type TracedNote = { readonly event: { readonly kind: 'note'; readonly text: string } }

function isBuiltNote(
  event: Extract<RunEvent, { kind: 'traced' }>,
): event is typeof event & TracedNote {
  return event.event.kind === 'note' && event.event.name === 'authorization-request.built'
}

function describeDifference({ place, recorded, replayed }: RequestDifference): string {
  if (recorded === null)
    return `the recording has no ${place} ${quote(replayed)}, but today's request has.`
  if (replayed === null)
    return `today's request has no ${place}; the recorded one had ${quote(recorded)}.`
  return `${place} is ${quote(replayed)} today, and was ${quote(recorded)} in the recording.`
}

/** Characters of a value that a sentence can bear. */
const quoteLimit = 120

function quote(text: string | null): string {
  if (text === null) return ''
  return `"${text.length > quoteLimit ? `${text.slice(0, quoteLimit)}…` : text}"`
}
