import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ConnectionEdit } from '../../../shared/finding.ts'
import type { PreflightCheck } from '../../../shared/preflight.ts'
import type { TraceEvent } from '../../../shared/trace.ts'
import { type AfterFix, FixOffer } from '../../components/fix-offer/fix-offer.tsx'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import { EvidenceLinks } from '../../components/trace-event/evidence-links.tsx'
import { VerdictMark } from './verdict-mark.tsx'

interface Props {
  readonly checks: readonly PreflightCheck[]
  readonly trace: readonly TraceEvent[]
  readonly onOpenEvidence: (traceEventId: string) => void
  readonly onApply: (edits: readonly ConnectionEdit[], then: AfterFix) => void
  /** Asks for consent to what the report left out for want of it. */
  readonly onAskToken: () => void
  /** That question, while it is open. */
  readonly question: ReactNode
}

/** Everything that the preflight looked at, in the order in which a login meets it. */
export function PreflightChecks(props: Props) {
  return (
    <ul className="preflight-checks">
      {props.checks.map((check) => (
        <li key={check.code} className="preflight-check" data-verdict={check.status}>
          <VerdictMark verdict={check.status} />
          <div className="preflight-check-words">
            <h3>
              <MaskedText text={check.title} />
            </h3>
            <p>
              <MaskedText text={check.explanation} />
            </p>
            <div className="evidence-of-check">
              <EvidenceLinks
                evidence={check.evidence}
                trace={props.trace}
                onOpen={props.onOpenEvidence}
              />
            </div>
            {check.fix && (
              <FixOffer
                fix={check.fix}
                againLabel="Apply and check again"
                onApply={props.onApply}
              />
            )}
            {check.needsConsent &&
              (props.question ?? (
                <Button onClick={props.onAskToken}>Ask the token endpoint…</Button>
              ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
