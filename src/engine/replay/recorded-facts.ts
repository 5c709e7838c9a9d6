import type { Connection } from '../../shared/connection.ts'
import { listCredentials } from '../../shared/connection-secrets.ts'
import type { IdTokenFacts } from '../../shared/id-token.ts'
import { placeholderPattern } from '../../shared/redaction.ts'
import type { Run } from '../../shared/run.ts'
import type { Exchange, TraceEvent } from '../../shared/trace.ts'

/**
 * The replayed run with those facts of the recorded one that a replay cannot give again: when it and
 * each of its steps and events was, what the ID token said and how that was found out, and what the
 * secrets were like.
 */
export function withRecordedFacts(run: Run, recorded: Run, connection: Connection): Run {
  const { idToken: _unreadable, ...rest } = run
  const trace = withRecordedTimes(run.trace, recorded.trace)
  const steps = withRecordedStarts(run.steps, recorded)
  const timed = { ...rest, startedAt: recorded.startedAt, steps, trace }
  const withCredentials =
    hasPlaceholders(connection) && recorded.credentials
      ? { ...timed, credentials: recorded.credentials }
      : timed
  return recorded.idToken && run.tokenResponse
    ? withIdToken(withCredentials, recorded, recorded.idToken)
    : withCredentials
}

/** The `Date` header of a response is as old as the recording, and is compared with when it came. */
function withRecordedTimes(trace: Run['trace'], recorded: Run['trace']): Run['trace'] {
  const unmatched = Map.groupBy(recorded, sortOf)
  return trace.map((event) => {
    const at = event.kind === 'navigation' ? undefined : unmatched.get(sortOf(event))?.shift()?.at
    return at === undefined ? event : { ...event, at }
  })
}

/** By the clock of the events; a step that the recording did not reach begins at its end. */
function withRecordedStarts(steps: Run['steps'], recorded: Run): Run['steps'] {
  return steps.map((step) => {
    if (step.startedAt === null) return step
    const { startedAt } = recorded.steps.find(({ name }) => name === step.name) ?? step
    return { ...step, startedAt: startedAt ?? recorded.durationMs ?? step.startedAt }
  })
}

function sortOf(event: TraceEvent): string {
  if (event.kind === 'note') return `note ${event.name}`
  return event.kind === 'exchange' ? `exchange ${event.purpose}` : 'navigation'
}

function hasPlaceholders(connection: Connection): boolean {
  return listCredentials(connection).some(({ value }) => value.match(placeholderPattern))
}

function withIdToken(run: Run, recorded: Run, idToken: IdTokenFacts): Run {
  const { signature, discovery } = idToken
  const requests = recorded.trace
    .filter((event): event is Exchange => event.kind === 'exchange' && event.purpose === 'id-token')
    .map((event) => ({ ...event, id: recordedId(event.id) }))
  return {
    ...run,
    idToken: {
      ...idToken,
      signature: { ...signature, evidence: signature.evidence.map(recordedId) },
      discovery: discovery && { ...discovery, evidence: recordedId(discovery.evidence) },
    },
    trace: [...run.trace, ...requests],
  }
}

/** The ids of the two traces must not be taken for each other. */
function recordedId(id: string): string {
  return `recorded-${id}`
}
