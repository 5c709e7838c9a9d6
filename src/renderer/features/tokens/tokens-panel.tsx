import { currentTokensOf } from '../../../shared/follow-up.ts'
import type { Run } from '../../../shared/run.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { JsonTree } from '../../components/json-tree/json-tree.tsx'
import { LongText } from '../../components/long-text.tsx'
import { isPlaceholder } from '../../components/masked-text/split-placeholders.ts'
import { ExpiryNote } from './expiry-note.tsx'
import { FollowUps } from './follow-ups.tsx'
import { IdTokenDetail } from './id-token-detail.tsx'
import { ScopeGrants } from './scope-grants.tsx'
import { TokenDecoder } from './token-decoder.tsx'
import './tokens-panel.css'

interface Props {
  readonly run: Run
}

/** The tokens that count, key by key: those of the token response or of the last refresh; each token stays masked until it is revealed. */
export function TokensPanel({ run }: Props) {
  const { outcome } = run
  const tokenResponse = currentTokensOf(run)
  if (tokenResponse === null)
    return (
      <EmptyState title="No tokens">
        <p>
          {outcome === null
            ? 'They appear here as soon as the code has been exchanged.'
            : 'This run ended before the token endpoint had sent any. The trace shows how far it came.'}
        </p>
      </EmptyState>
    )
  return (
    <div className="tokens-panel">
      <dl className="tokens">
        {Object.entries(tokenResponse).map(([key, value]) => (
          <div className="token" key={key}>
            <dt>{key}</dt>
            <dd>
              <TokenValue run={run} name={key} value={value} />
            </dd>
          </div>
        ))}
      </dl>
      <ScopeGrants run={run} />
      <FollowUps run={run} />
    </div>
  )
}

interface ValueProps {
  readonly run: Run
  readonly name: string
  readonly value: unknown
}

function TokenValue({ run, name, value }: ValueProps) {
  if (typeof value === 'object' && value !== null) return <JsonTree value={value} label={name} />
  const text = String(value)
  // What is known is known of the login's own; a refresh may have brought another.
  const isKnownIdToken =
    name === 'id_token' && run.idToken !== undefined && value === run.tokenResponse?.id_token
  return (
    <>
      <LongText text={text} />
      {name === 'expires_in' && !hasRefreshed(run) && <ExpiryNote run={run} />}
      {isPlaceholder(text) && !isKnownIdToken && <TokenDecoder name={name} placeholder={text} />}
      {isKnownIdToken && run.idToken && <IdTokenDetail idToken={run.idToken} />}
    </>
  )
}

/** The note counts from the token exchange, which is no longer where the token is from. */
function hasRefreshed({ followUps = [] }: Run): boolean {
  return followUps.some((f) => f.kind === 'refresh' && f.tokenResponse !== null)
}
