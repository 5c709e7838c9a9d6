import { Button } from '@mantine/core'
import type { ConnectionEdit, Finding, FindingSeverity } from '../../../shared/finding.ts'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import { describeEdit, isRemoval } from './describe-edit.ts'
import './findings-panel.css'

interface Props {
  readonly findings: readonly Finding[]
  readonly onOpenEvidence: (traceEventId: string) => void
  /** `run`: and start a run with what came of it; `null` where there is nothing to edit. */
  readonly onApply: ((edits: readonly ConnectionEdit[], then: 'run' | 'stay') => void) | null
}

const words: Readonly<Record<FindingSeverity, string>> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
  info: 'Note',
}

/** What diagnosis found in the run: each with its cause, its evidence and its fix. */
export function FindingsPanel({ findings, onOpenEvidence, onApply }: Props) {
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const { fix } = finding
        return (
          <li className="finding" key={`${finding.code} ${finding.evidence.join(' ')}`}>
            <h3>
              <span className="finding-tag" data-severity={finding.severity}>
                {words[finding.severity]}
              </span>
              <MaskedText text={finding.title} />
            </h3>
            <p>
              <MaskedText text={finding.explanation} />
            </p>
            {fix && <FixOffer fix={fix} onApply={onApply} />}
            <div className="finding-links">
              {finding.evidence.map((id) => (
                <button key={id} type="button" className="link" onClick={() => onOpenEvidence(id)}>
                  Trace event {id.replace(/^t/, '')}
                </button>
              ))}
              <span className="finding-rule">{finding.rule}</span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

interface FixOfferProps {
  readonly fix: NonNullable<Finding['fix']>
  readonly onApply: Props['onApply']
}

/** What the fix changes, line by line, and the buttons that do it. */
function FixOffer({ fix, onApply }: FixOfferProps) {
  return (
    <div className="finding-fix">
      <ul className="finding-edits" aria-label="What it changes">
        {fix.edits.map((edit) => (
          <li key={edit.path.join('.')} data-removed={isRemoval(edit) || undefined}>
            <MaskedText text={describeEdit(edit)} isStatic />
          </li>
        ))}
      </ul>
      <div className="finding-links">
        {onApply && (
          <>
            <Button variant="filled" onClick={() => onApply(fix.edits, 'run')}>
              Apply and run again
            </Button>
            <Button onClick={() => onApply(fix.edits, 'stay')}>Apply</Button>
          </>
        )}
        <span className="finding-rule">{fix.title}</span>
      </div>
    </div>
  )
}
