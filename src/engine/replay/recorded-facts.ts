import type { Connection } from '../../shared/connection.ts'
import { listConnectionSecrets } from '../../shared/connection-secrets.ts'
import type { IdTokenFacts } from '../../shared/id-token.ts'
import { placeholderPattern } from '../../shared/redaction.ts'
import type { Run } from '../../shared/run.ts'
import type { Exchange } from '../../shared/trace.ts'

/**
 * The replayed run with those facts of the recorded one that placeholders cannot give again: when
 * it was, what the ID token said and how that was found out, and what the secrets were like.
 */
export function withRecordedFacts(run: Run, recorded: Run, connection: Connection): Run {
  const { idToken: _unreadable, ...rest } = run
  const timed = { ...rest, startedAt: recorded.startedAt }
  const withCredentials =
    hasPlaceholders(connection) && recorded.credentials
      ? { ...timed, credentials: recorded.credentials }
      : timed
  return recorded.idToken && run.tokenResponse
    ? withIdToken(withCredentials, recorded, recorded.idToken)
    : withCredentials
}

function hasPlaceholders(connection: Connection): boolean {
  return listConnectionSecrets(connection).some(({ value }) => value.match(placeholderPattern))
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
