import { currentTokensOf } from '../../../shared/follow-up.ts'
import type { Run } from '../../../shared/run.ts'
import { compareScopes, type ScopeGrant } from '../../../shared/scopes.ts'

/**
 * What the login asked for against what the tokens that count now were granted; `null` where that
 * is not said, which means that all was granted (RFC 6749 §5.1).
 */
export function grantsOf(run: Run): readonly ScopeGrant[] | null {
  const tokens = currentTokensOf(run)
  const granted = tokens?.scope
  return typeof granted === 'string' && granted !== ''
    ? compareScopes(
        askedScopeOf(run),
        granted,
        Boolean(tokens?.id_token ?? run.tokenResponse?.id_token),
      )
    : null
}

/** As it was sent: the connection's scopes are only a part of it. */
function askedScopeOf({ trace }: Run): string {
  const note = trace.find((e) => e.kind === 'note' && e.name === 'authorization-request.built')
  const url = note?.kind === 'note' ? URL.parse(note.text) : null
  return url?.searchParams.get('scope') ?? ''
}
