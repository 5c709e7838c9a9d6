import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ConnectionEdit } from '../../../shared/finding.ts'
import type { ProbeReport, ProbeVariant, ProbeVerdict } from '../../../shared/probe.ts'
import { type AfterFix, EditLines, FixOffer } from '../../components/fix-offer/fix-offer.tsx'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import { EvidenceLinks } from '../../components/trace-event/evidence-links.tsx'
import { type Verdict, VerdictMark } from './verdict-mark.tsx'

interface Props {
  readonly report: ProbeReport
  readonly onOpenEvidence: (traceEventId: string) => void
  readonly onApply: (edits: readonly ConnectionEdit[], then: AfterFix) => void
  /** Changes the connection so and starts a login. */
  readonly onTry: (variant: ProbeVariant) => void
}

const marks: Readonly<Record<ProbeVerdict, Verdict>> = {
  'client-accepted': 'passed',
  'client-refused': 'failed',
  'request-refused': 'failed',
  unclear: 'warning',
  unreachable: 'failed',
}

/** The variants that were tried and what came of each, the edit that works, and what is left to try. */
export function ProbeResults({ report, onOpenEvidence, onApply, onTry }: Props) {
  return (
    <div className="probe-results">
      {report.fix && (
        <FixOffer fix={report.fix} againLabel="Apply and run again" onApply={onApply} />
      )}
      <h3>Tried with made-up codes</h3>
      <ul className="preflight-checks">
        {report.results.map(({ variant, verdict, explanation, evidence }) => (
          <li key={variant.code} className="preflight-check" data-verdict={marks[verdict]}>
            <VerdictMark verdict={marks[verdict]} />
            <div className="preflight-check-words">
              <h4>{variant.title}</h4>
              <p>
                <MaskedText text={explanation} />
              </p>
              <div className="evidence-of-check">
                <EvidenceLinks evidence={evidence} trace={report.trace} onOpen={onOpenEvidence} />
              </div>
            </div>
          </li>
        ))}
      </ul>
      {report.plans.length > 0 && (
        <>
          <h3>Left to try, each with a new login</h3>
          <ul className="preflight-checks">
            {report.plans.map((variant) => (
              <LoginPlan key={variant.code} variant={variant} onTry={onTry} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface LoginPlanProps {
  readonly variant: ProbeVariant
  readonly onTry: Props['onTry']
}

/** A variant that only a login can tell; it asks before it changes anything. */
function LoginPlan({ variant, onTry }: LoginPlanProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <li className="preflight-check">
      <VerdictMark verdict="skipped" />
      <div className="preflight-check-words">
        <h4>{variant.title}</h4>
        <p>{variant.explanation}</p>
        {isAsking ? (
          <>
            <p>
              This changes the connection and starts a login. If it does not help, one click puts
              the connection back.
            </p>
            <EditLines edits={variant.edits} />
            <div className="investigation-buttons">
              <Button variant="filled" onClick={() => onTry(variant)}>
                Change and sign in
              </Button>
              <Button onClick={() => setAsking(false)}>Not now</Button>
            </div>
          </>
        ) : (
          <div>
            <Button onClick={() => setAsking(true)}>Try with a new login…</Button>
          </div>
        )}
      </div>
    </li>
  )
}
