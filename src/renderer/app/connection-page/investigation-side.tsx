import { Button, Tabs } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ConnectionEdit } from '../../../shared/finding.ts'
import type { ProbePlan, ProbeVariant } from '../../../shared/probe.ts'
import type { AfterFix } from '../../components/fix-offer/fix-offer.tsx'
import { describeInvestigation } from '../../features/investigations/describe-investigation.ts'
import { InvestigationHead } from '../../features/investigations/investigation-head.tsx'
import type { Investigation } from '../../features/investigations/investigations-store.ts'
import { PreflightChecks } from '../../features/investigations/preflight-checks.tsx'
import { ProbeQuestion } from '../../features/investigations/probe-question.tsx'
import { ProbeResults } from '../../features/investigations/probe-results.tsx'
import { TracePanel } from '../../features/trace/trace-panel.tsx'
import type { InvestigationHandle } from './use-investigation.ts'

interface Props {
  readonly investigation: Investigation
  readonly handle: InvestigationHandle
  readonly onApply: (edits: readonly ConnectionEdit[], then: AfterFix | 'check') => void
  readonly onTry: (variant: ProbeVariant) => void
}

interface Place {
  readonly tab: 'report' | 'trace'
  readonly traceId: string | null
}

/** A preflight or a search for what works, in the place of the last run. */
export function InvestigationSide({ investigation, handle, onApply, onTry }: Props) {
  const [place, setPlace] = useState<Place>({ tab: 'report', traceId: null })
  const openEvidence = (traceId: string) => setPlace({ tab: 'trace', traceId })
  const { kind } = investigation
  const isOver = kind === 'preflight-done' || kind === 'probes-done'
  const trace = (
    <TracePanel
      run={{ trace: investigation.trace, durationMs: null }}
      openId={place.traceId}
      onOpen={(traceId) => setPlace({ tab: 'trace', traceId })}
    />
  )
  return (
    <div className="pane-content">
      <InvestigationHead {...describeInvestigation(investigation)} onClose={handle.close}>
        <HeadButtons investigation={investigation} handle={handle} />
      </InvestigationHead>
      {investigation.kind === 'probes-asked' && (
        <div className="pane-scroll pane-body">
          <ProbeQuestion
            plan={investigation.plan}
            withLogins
            onAgree={() => void handle.startProbes()}
            onDecline={handle.close}
          />
        </div>
      )}
      {isOver && (
        <ReportTabs place={place} onPlace={setPlace} trace={trace}>
          <Report
            investigation={investigation}
            handle={handle}
            onOpenEvidence={openEvidence}
            onApply={onApply}
            onTry={onTry}
          />
        </ReportTabs>
      )}
      {!isOver && investigation.kind !== 'probes-asked' && (
        <div className="pane-fixed">{trace}</div>
      )}
    </div>
  )
}

function HeadButtons({ investigation, handle }: Pick<Props, 'investigation' | 'handle'>) {
  switch (investigation.kind) {
    case 'preflight-running':
    case 'probes-running':
      return <Button onClick={handle.cancel}>Cancel</Button>
    case 'preflight-done':
      return <Button onClick={() => void handle.check(false)}>Check again</Button>
    case 'ended-early':
      return investigation.what === 'probes' ? (
        <Button onClick={() => void handle.findWhatWorks()}>Find what works…</Button>
      ) : (
        <Button onClick={() => void handle.check(false)}>Check again</Button>
      )
    default:
      return null
  }
}

interface ReportTabsProps {
  readonly place: Place
  readonly onPlace: (place: Place) => void
  readonly trace: ReactNode
  readonly children: ReactNode
}

function ReportTabs({ place, onPlace, trace, children }: ReportTabsProps) {
  return (
    <Tabs
      className="pane-tabs"
      value={place.tab}
      onChange={(value) => onPlace({ tab: value === 'trace' ? 'trace' : 'report', traceId: null })}
      keepMounted={false}
    >
      <div className="pane-tab-strip">
        <Tabs.List>
          <Tabs.Tab value="report">Report</Tabs.Tab>
          <Tabs.Tab value="trace">Trace</Tabs.Tab>
        </Tabs.List>
      </div>
      <Tabs.Panel value="report" className="pane-scroll pane-body">
        {children}
      </Tabs.Panel>
      <Tabs.Panel value="trace" className="pane-fixed">
        {trace}
      </Tabs.Panel>
    </Tabs>
  )
}

interface ReportProps extends Props {
  readonly onOpenEvidence: (traceId: string) => void
}

function Report({ investigation, handle, onOpenEvidence, onApply, onTry }: ReportProps) {
  const [plan, setPlan] = useState<ProbePlan | null>(null)
  if (investigation.kind === 'probes-done')
    return (
      <ProbeResults
        report={investigation.report}
        onOpenEvidence={onOpenEvidence}
        onApply={onApply}
        onTry={onTry}
      />
    )
  if (investigation.kind !== 'preflight-done') return null
  return (
    <PreflightChecks
      checks={investigation.report.checks}
      trace={investigation.trace}
      onOpenEvidence={onOpenEvidence}
      onApply={(edits, then) => onApply(edits, then === 'again' ? 'check' : 'stay')}
      onAskToken={async () => setPlan(await handle.planTokenCheck())}
      question={
        plan && (
          <ProbeQuestion
            plan={plan}
            withLogins={false}
            onAgree={() => void handle.check(true)}
            onDecline={() => setPlan(null)}
          />
        )
      }
    />
  )
}
