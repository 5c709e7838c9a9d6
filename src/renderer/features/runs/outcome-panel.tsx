import { Button } from '@mantine/core'
import { IconAlertCircleFilled, IconBan, IconCircleCheckFilled } from '@tabler/icons-react'
import type { Run } from '../../../shared/run.ts'
import { formatDuration, formatRelativeTime } from '../../components/format-time.ts'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import { useNow } from '../../components/use-now.ts'
import { FailureFacts } from './failure-facts.tsx'
import './outcome-panel.css'
import { describeOutcome, userAgentLabel } from './outcome-words.ts'

interface Props {
  readonly run: Run
  /** The run waits for the answer to a question that is shown below. */
  readonly isAsking?: boolean
  readonly onOpenEvidence: (traceEventId: string) => void
  /** `null` where the script is not on the page. */
  readonly onOpenScript: ((location: { line: number; column: number }) => void) | null
  /** Looks for the variant that works; `null` where no variant could. */
  readonly onFindWhatWorks?: (() => void) | null | undefined
}

/** How the run ended, in one glance; of a failed one what went wrong and where to look. */
export function OutcomePanel(props: Props) {
  const { run, isAsking = false, onOpenEvidence, onOpenScript, onFindWhatWorks } = props
  const { tone, title, text, step } = describeOutcome(run, isAsking)
  return (
    <section className="outcome" data-tone={tone} aria-label="Outcome of the run">
      <div className="outcome-mark" aria-hidden="true">
        {tone === 'passed' && <IconCircleCheckFilled size={18} />}
        {tone === 'failed' && <IconAlertCircleFilled size={18} />}
        {tone === 'cancelled' && <IconBan size={18} />}
        {tone === 'running' && <span className="pulse" />}
      </div>
      <div className="outcome-words">
        <div className="outcome-head">
          {/* Without the facts: "2 min ago" would be read out each time it changes. */}
          <div role="status">
            <h2>{title}</h2>
          </div>
          <RunFacts run={run} />
        </div>
        {text !== null && (
          <p className="outcome-text">
            <MaskedText text={text} />
          </p>
        )}
        {step?.error && (
          <FailureFacts
            error={step.error}
            onOpenEvidence={onOpenEvidence}
            onOpenScript={onOpenScript}
          />
        )}
        {onFindWhatWorks && (
          <div className="outcome-buttons">
            <Button onClick={onFindWhatWorks}>Find what works…</Button>
          </div>
        )}
      </div>
    </section>
  )
}

function RunFacts({ run }: { readonly run: Run }) {
  const now = useNow(20_000)
  const facts = [
    run.durationMs === null ? null : formatDuration(run.durationMs),
    userAgentLabel(run),
    formatRelativeTime(run.startedAt, now),
  ]
  return <span className="outcome-facts">{facts.filter(Boolean).join(' · ')}</span>
}
