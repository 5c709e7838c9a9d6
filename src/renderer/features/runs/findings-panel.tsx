import { Button } from '@mantine/core'
import type { ConnectionEdit, Finding, FindingSeverity } from '../../../shared/finding.ts'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import './findings-panel.css'

interface Props {
  readonly findings: readonly Finding[]
  readonly onOpenEvidence: (traceEventId: string) => void
  readonly onApply: (edits: readonly ConnectionEdit[]) => void
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
            <div className="finding-links">
              {fix && <FixOffer fix={fix} onApply={onApply} />}
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

/** A fix that is made of a secret cannot be applied here, where no secret is known: it is told. */
function FixOffer({ fix, onApply }: FixOfferProps) {
  const needsSecrets = fix.edits.some((edit) => edit.computed !== undefined)
  if (needsSecrets) return <span className="finding-fix">To do: {fix.title}</span>
  return (
    <Button variant="filled" onClick={() => onApply(fix.edits)}>
      {fix.title}
    </Button>
  )
}
