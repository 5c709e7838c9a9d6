import type { OpenedCase } from '../../../shared/case.ts'
import './case-list.css'

interface Props {
  readonly cases: readonly OpenedCase[]
  readonly openId: string | null
  readonly onOpen: (caseId: string) => void
}

/** The cases that others shared; nothing where there are none. */
export function CaseList({ cases, openId, onOpen }: Props) {
  if (cases.length === 0) return null
  return (
    <nav className="cases" aria-label="Shared with me">
      <h2>Shared with me</h2>
      <ul>
        {cases.map((shared) => (
          <li key={shared.id}>
            <button
              type="button"
              className="case-row"
              title={`${shared.fileName}: ${shared.displayName}`}
              aria-current={shared.id === openId ? 'page' : undefined}
              onClick={() => onOpen(shared.id)}
            >
              <span className="case-mark" aria-hidden="true">
                C
              </span>
              <span className="case-words">
                <span className="case-name">{shared.fileName}</span>
                <small>read only, {findingsOf(shared)}</small>
              </span>
              <span className="outcome-dot case-dot" data-outcome={shared.outcome ?? 'none'} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function findingsOf({ findings }: OpenedCase): string {
  if (findings === 0) return 'no findings'
  return findings === 1 ? '1 finding' : `${findings} findings`
}
