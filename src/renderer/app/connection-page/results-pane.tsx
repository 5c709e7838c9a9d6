import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ConnectionEdit } from '../../../shared/finding.ts'
import type { Run } from '../../../shared/run.ts'
import type { AfterFix } from '../../components/fix-offer/fix-offer.tsx'
import { ConsolePanel } from '../../features/console/console-panel.tsx'
import { ProfilePanel } from '../../features/profile/profile-panel.tsx'
import { FindingsPanel } from '../../features/runs/findings-panel.tsx'
import { OutcomePanel } from '../../features/runs/outcome-panel.tsx'
import { TokensPanel } from '../../features/tokens/tokens-panel.tsx'
import { TracePanel } from '../../features/trace/trace-panel.tsx'
import type { ResultPlace, ResultTab } from './result-tabs.ts'
import { withCount } from './tab-count.tsx'

interface Props {
  readonly run: Run
  readonly place: ResultPlace
  readonly onPlace: (place: ResultPlace) => void
  /** `null` where the script is not on the page. */
  readonly onOpenScript: ((location: { line: number; column: number }) => void) | null
  /** `null` where there is nothing to edit. */
  readonly onApply: ((edits: readonly ConnectionEdit[], then: AfterFix) => void) | null
  /** A fix can be followed by a run. */
  readonly canRunAgain: boolean
  /** What can be done with the run as a whole. */
  readonly menu?: ReactNode
  /** `null` where no variant of the connection could help; absent: it is no connection's. */
  readonly onFindWhatWorks?: (() => void) | null | undefined
  /** A question waits for the person; its panel is among the children. */
  readonly isAsking: boolean
  /** What stands between the outcome and the results. */
  readonly children?: ReactNode
}

const isTab = (value: string | null): value is ResultTab =>
  value !== null && ['findings', 'tokens', 'profile', 'console', 'trace'].includes(value)

/** The last run: how it ended, and everything it brought. */
export function ResultsPane(props: Props) {
  const { run, place, isAsking, onPlace, onOpenScript, onApply, menu, children } = props
  const openEvidence = (traceId: string) => onPlace({ tab: 'trace', traceId })
  return (
    <div className="pane-content">
      <OutcomePanel
        run={run}
        isAsking={isAsking}
        onOpenEvidence={openEvidence}
        onOpenScript={onOpenScript}
        onFindWhatWorks={props.onFindWhatWorks}
      />
      {children}
      <Tabs
        className="pane-tabs"
        value={place.tab}
        onChange={(value) => isTab(value) && onPlace({ tab: value, traceId: null })}
        keepMounted={false}
      >
        <div className="pane-tab-strip">
          <Tabs.List>
            {run.findings.length > 0 && (
              <Tabs.Tab value="findings" data-tab="findings" {...withCount(run.findings.length)}>
                Findings
              </Tabs.Tab>
            )}
            <Tabs.Tab value="tokens" data-tab="tokens">
              Tokens
            </Tabs.Tab>
            <Tabs.Tab value="profile" data-tab="profile">
              Profile
            </Tabs.Tab>
            <Tabs.Tab value="console" data-tab="console" {...withCount(run.console.length)}>
              Console
            </Tabs.Tab>
            <Tabs.Tab value="trace" data-tab="trace" {...withCount(run.trace.length)}>
              Trace
            </Tabs.Tab>
          </Tabs.List>
          {menu}
        </div>
        <Tabs.Panel value="findings" className="pane-scroll pane-body">
          <FindingsPanel
            findings={run.findings}
            trace={run.trace}
            onOpenEvidence={openEvidence}
            onApply={onApply}
            canRunAgain={props.canRunAgain}
          />
        </Tabs.Panel>
        <Tabs.Panel value="tokens" className="pane-scroll pane-body">
          <TokensPanel run={run} />
        </Tabs.Panel>
        <Tabs.Panel value="profile" className="pane-scroll pane-body">
          <ProfilePanel run={run} />
        </Tabs.Panel>
        <Tabs.Panel value="console" className="pane-scroll pane-body">
          <ConsolePanel lines={run.console} onOpenScript={onOpenScript} />
        </Tabs.Panel>
        <Tabs.Panel value="trace" className="pane-fixed">
          <TracePanel
            run={run}
            openId={place.traceId}
            onOpen={(traceId) => onPlace({ tab: 'trace', traceId })}
          />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
