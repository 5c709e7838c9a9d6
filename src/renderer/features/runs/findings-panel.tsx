import type { ConnectionEdit, Finding, FindingSeverity } from '../../../shared/finding.ts'
import type { TraceEvent } from '../../../shared/trace.ts'
import { type AfterFix, FixOffer } from '../../components/fix-offer/fix-offer.tsx'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import { EvidenceLinks } from '../../components/trace-event/evidence-links.tsx'
import './findings-panel.css'

interface Props {
  readonly findings: readonly Finding[]
  readonly trace: readonly TraceEvent[]
  readonly onOpenEvidence: (traceEventId: string) => void
  /** `again`: and start a run with what came of it; `null` where there is nothing to edit. */
  readonly onApply: ((edits: readonly ConnectionEdit[], then: AfterFix) => void) | null
  /** A run can be started from here. */
  readonly canRunAgain: boolean
}

const words: Readonly<Record<FindingSeverity, string>> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
  info: 'Note',
}

/** What diagnosis found in the run: each with its cause, its evidence and its fix. */
export function FindingsPanel(props: Props) {
  const { findings, trace, onOpenEvidence, onApply, canRunAgain } = props
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
            {fix && (
              <FixOffer
                fix={fix}
                againLabel={canRunAgain ? 'Apply and run again' : null}
                onApply={onApply}
              />
            )}
            <div className="finding-links">
              <EvidenceLinks evidence={finding.evidence} trace={trace} onOpen={onOpenEvidence} />
              <span className="finding-rule">{finding.rule}</span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
