import { type ReactNode, useMemo } from 'react'
import type { Run } from '../../../shared/run.ts'
import type { RunSummary } from '../../../shared/run-summary.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { type Reveal, RevealContext } from '../../components/masked-text/reveal.ts'
import { applyEditsWithUndo } from '../apply-edits.ts'
import { ResultsPane } from '../connection-page/results-pane.tsx'
import { useOpenPlace, useResultPlaces } from '../connection-page/use-result-place.ts'
import { FollowUpProvider } from '../follow-up-provider.tsx'
import type { Workbench } from '../workbench.ts'
import { KeptRunHead } from './kept-run-head.tsx'
import { ReplayBanner } from './replay-banner.tsx'
import { useKeptRun } from './use-kept-run.ts'

interface Props {
  readonly workbench: Workbench
  readonly runId: string
  readonly onDelete: (run: RunSummary) => void
}

/** One kept run: what was said of it, what can be done with it, and its results. */
export function KeptRunView({ workbench, runId, onDelete }: Props) {
  const { kept, setRun, replay, isReplaying, startReplay, leaveReplay } = useKeptRun(
    workbench,
    runId,
  )
  if (kept.kind === 'loading') return <div />
  if (kept.kind === 'refused')
    return (
      <EmptyState title="This run cannot be opened">
        <p>{kept.error.message}</p>
      </EmptyState>
    )
  return (
    <section className="kept-run" aria-label="Kept run">
      <KeptRunHead
        workbench={workbench}
        summary={kept.summary}
        passed={kept.passed}
        isReplaying={isReplaying}
        onReplay={() => void startReplay()}
        onDelete={onDelete}
      />
      {replay ? (
        <Results key="replay" workbench={workbench} run={replay.run} runId={null}>
          <ReplayBanner replay={replay} onLeave={leaveReplay} />
        </Results>
      ) : (
        <FollowUpProvider workbench={workbench} runId={runId} onDone={setRun}>
          <Results key="kept" workbench={workbench} run={kept.run} runId={runId} />
        </FollowUpProvider>
      )}
    </section>
  )
}

interface ResultsProps {
  readonly workbench: Workbench
  readonly run: Run
  /** Whose secrets can be revealed; `null` for a run that is not kept. */
  readonly runId: RunSummary['id'] | null
  readonly children?: ReactNode
}

function Results({ workbench, run, runId, children }: ResultsProps) {
  const { wire, places } = workbench
  const results = useResultPlaces(run)
  const place = useOpenPlace(results)
  const { name } = run.connection
  const reveal = useMemo<Reveal | null>(
    () =>
      runId === null ? null : (placeholder) => wire.call('revealRunSecret', { runId, placeholder }),
    [wire, runId],
  )
  return (
    <RevealContext value={reveal}>
      <div className="kept-run-results pane" data-side="results">
        {children}
        <ResultsPane
          run={run}
          place={place}
          isAsking={false}
          onPlace={results.go}
          onOpenScript={null}
          onApply={async (edits) => {
            if (await applyEditsWithUndo(workbench, name, edits))
              places.go({ kind: 'connection', name })
          }}
          canRunAgain={false}
        />
      </div>
    </RevealContext>
  )
}
