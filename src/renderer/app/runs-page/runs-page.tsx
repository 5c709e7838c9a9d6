import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { displayNameOf } from '../../../shared/connection.ts'
import type { RunSummary } from '../../../shared/run-summary.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { type FilterChoice, RunFilters } from '../../features/history/run-filters.tsx'
import { RunList } from '../../features/history/run-list.tsx'
import type { Workbench } from '../workbench.ts'
import { deleteRunWithUndo } from './delete-run-with-undo.ts'
import { KeptRunView } from './kept-run-view.tsx'
import './runs-page.css'

interface Props {
  readonly workbench: Workbench
  /** The run beside the list. */
  readonly runId: string | null
}

/** Every run that is kept: found on the left, looked at on the right. */
export function RunsPage({ workbench, runId }: Props) {
  const { history, places, connections } = workbench
  const { runs, total, filter } = useStore(history.store)
  const views = useStore(connections.store, (s) => s.views)
  useEffect(() => {
    // A connection's last run changes when a run has finished or was deleted.
    if (views !== null) void history.load()
  }, [history, views])
  const open = (id: string) => places.replace({ kind: 'runs', runId: id })
  const isFiltered = Object.values(filter).some(Boolean)
  const found = runs ?? []
  const list = useRef<HTMLDivElement>(null)
  const remove = async (run: RunSummary) => {
    await deleteRunWithUndo(workbench, run)
    // What had the focus is gone with the run.
    list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
  }
  return (
    <main className="runs-page" aria-label="Runs">
      <div className="runs-found" ref={list}>
        <div className="runs-head">
          <h1>Runs</h1>
          <span>
            {total.toLocaleString('en')} {isFiltered ? 'found' : 'kept'} ·{' '}
            <button type="button" className="link" onClick={() => places.go({ kind: 'settings' })}>
              change how long
            </button>
          </span>
        </div>
        <RunFilters
          filter={filter}
          connections={(views ?? []).map(({ connection }) => ({
            value: connection.name,
            label: displayNameOf(connection),
          }))}
          findings={findingsOf(found)}
          onFilter={(next) => void history.setFilter(next)}
        />
        {found.length > 0 ? (
          <RunList runs={found} openId={runId} onOpen={open} onDelete={(run) => void remove(run)} />
        ) : (
          runs !== null && <NoRuns isFiltered={isFiltered} />
        )}
      </div>
      {runId === null ? (
        <EmptyState title="No run is open">
          <p>Choose one on the left to see its findings, tokens, profile and trace.</p>
        </EmptyState>
      ) : (
        <KeptRunView
          key={runId}
          workbench={workbench}
          runId={runId}
          onDelete={(run) => void remove(run)}
        />
      )}
    </main>
  )
}

/** Every finding of the runs once, by its title. */
function findingsOf(runs: readonly RunSummary[]): readonly FilterChoice[] {
  const titles = new Map(runs.flatMap((run) => run.findings.map((f) => [f.code, f.title] as const)))
  return [...titles]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}

function NoRuns({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <p className="runs-none">
      {isFiltered
        ? 'No kept run is like that.'
        : 'Nothing has been run yet. Every run that finishes is kept here, with its secrets masked.'}
    </p>
  )
}
