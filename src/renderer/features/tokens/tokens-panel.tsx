import type { Run } from '../../../shared/run.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { JsonTree } from '../../components/json-tree/json-tree.tsx'
import { LongText } from '../../components/long-text.tsx'
import './tokens-panel.css'

interface Props {
  readonly run: Run
}

/** The token response, key by key; each token stays masked until it is revealed. */
export function TokensPanel({ run: { tokenResponse, outcome } }: Props) {
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
    <dl className="tokens">
      {Object.entries(tokenResponse).map(([key, value]) => (
        <div className="token" key={key}>
          <dt>{key}</dt>
          <dd>
            {typeof value === 'object' && value !== null ? (
              <JsonTree value={value} label={key} />
            ) : (
              <LongText text={String(value)} />
            )}
            {key === 'expires_in' && <span className="token-note">{describeSeconds(value)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function describeSeconds(value: unknown): string {
  const seconds = Number(value)
  if (!Number.isFinite(seconds)) return 'not a number of seconds'
  if (seconds < 120) return 'seconds'
  if (seconds < 7200) return `seconds, ${Math.round(seconds / 60)} minutes`
  if (seconds < 172_800) return `seconds, ${Math.round(seconds / 3600)} hours`
  return `seconds, ${Math.round(seconds / 86_400)} days`
}
