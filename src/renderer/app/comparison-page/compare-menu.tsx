import { Menu } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import type { RunSource } from '../../../shared/run-comparison.ts'
import { describeOutcome, type RunFilter, type RunSummary } from '../../../shared/run-summary.ts'
import { formatRelativeTime } from '../../components/format-time.ts'
import { useNow } from '../../components/use-now.ts'
import type { Workbench } from '../workbench.ts'
import './compare-menu.css'

interface Props {
  readonly workbench: Workbench
  /** What is compared with the one that is chosen. */
  readonly source: RunSource
  /** The name of its connection, whose runs are offered first. */
  readonly connection: string
  /** The button that opens it. */
  readonly children: ReactNode
}

/** Runs, and as many cases, that are offered for a comparison. */
const offered = 12

/** Offers the kept runs and the opened cases that a run can be compared with. */
export function CompareMenu({ workbench, source, connection, children }: Props) {
  const { wire, places, cases } = workbench
  const now = useNow(20_000)
  const [runs, setRuns] = useState<readonly RunSummary[] | null>(null)
  const shared = useStore(cases.store, (s) => s.cases)
  const list = async (filter: RunFilter) => {
    const result = await wire.call('listRuns', { ...filter, limit: offered + 1 })
    const found = result.ok ? result.value.runs : []
    return found.filter(({ id }) => id !== runIdOf(source)).slice(0, offered)
  }
  const load = async () => {
    const ofConnection = await list({ connection })
    setRuns(ofConnection.length > 0 ? ofConnection : await list({}))
  }
  const compareWith = (a: RunSource) => places.go({ kind: 'comparison', a, b: source })
  const isOther = ({ id }: { readonly id: string }) => id !== caseIdOf(source)
  const isOwn = (of: { readonly connection: string }) => of.connection === connection
  const otherCases = shared
    .filter(isOther)
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
    .slice(0, offered)
  return (
    <Menu position="bottom-end" onOpen={() => void load()}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown className="compare-menu">
        {runs !== null && !runs.some(isOwn) && (
          <Menu.Label>No other run of this connection is kept.</Menu.Label>
        )}
        {runs?.map((run) => (
          <Menu.Item key={run.id} onClick={() => compareWith({ runId: run.id })}>
            {run.name || (isOwn(run) ? '' : `${run.displayName}, `) + describeOutcome(run)}
            <small className="compare-more">{formatRelativeTime(run.startedAt, now)}</small>
          </Menu.Item>
        ))}
        {otherCases.length > 0 && <Menu.Label>Shared with me</Menu.Label>}
        {otherCases.map(({ id, fileName, outcome }) => (
          <Menu.Item key={id} onClick={() => compareWith({ caseId: id })}>
            {fileName}
            <small className="compare-more">{outcome}</small>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function runIdOf(source: RunSource): string | null {
  return 'runId' in source ? source.runId : null
}

function caseIdOf(source: RunSource): string | null {
  return 'caseId' in source ? source.caseId : null
}
