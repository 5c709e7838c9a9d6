import { Button, Switch } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ApiError, ApiOutput } from '../../../shared/api/api.ts'
import type { ComparedRun, RunSource } from '../../../shared/run-comparison.ts'
import { describeOutcome } from '../../../shared/run-summary.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { formatRelativeTime } from '../../components/format-time.ts'
import { useNow } from '../../components/use-now.ts'
import { ComparisonSections } from '../../features/run-differences/comparison-sections.tsx'
import { isLinkOpen } from '../session.ts'
import type { Workbench } from '../workbench.ts'
import './comparison-page.css'

interface Props {
  readonly workbench: Workbench
  /** `null`: the run of the same connection that passed nearest before `b`, or after it. */
  readonly a: RunSource | null
  readonly b: RunSource
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly error: ApiError }
  | ({ readonly kind: 'compared' } & ApiOutput<'compareRuns'>)

/** Two runs side by side: what differs, along the flow. */
export function ComparisonPage({ workbench, a, b }: Props) {
  const { wire, session, places } = workbench
  const [state, setState] = useState<State>({ kind: 'loading' })
  const [showAll, setShowAll] = useState(false)
  const isReachable = useStore(session.store, isLinkOpen)
  useEffect(() => {
    if (!isReachable) return
    let isLeft = false
    void wire.call('compareRuns', { b, ...(a === null ? {} : { a }) }).then((result) => {
      if (isLeft) return
      setState(
        result.ok
          ? { kind: 'compared', ...result.value }
          : { kind: 'refused', error: result.error },
      )
    })
    return () => {
      isLeft = true
    }
  }, [wire, a, b, isReachable])
  const open = (source: RunSource) =>
    places.go(
      'runId' in source
        ? { kind: 'runs', runId: source.runId }
        : { kind: 'case', id: source.caseId },
    )
  if (state.kind === 'loading') return <main aria-label="Comparison" />
  if (state.kind === 'refused')
    return (
      <main className="comparison" aria-label="Comparison">
        <EmptyState title="Nothing to compare with" level={1}>
          <p>{state.error.message}</p>
          <Button size="compact-sm" variant="default" onClick={() => open(b)}>
            {isCase(b) ? 'Back to the case' : 'Back to the run'}
          </Button>
        </EmptyState>
      </main>
    )
  const { comparison } = state
  return (
    <main className="comparison" aria-label="Comparison">
      <div className="comparison-head">
        <h1>{titleOf(a, state)}</h1>
        <Switch
          label="Show what differs in every run"
          checked={showAll}
          onChange={(e) => setShowAll(e.currentTarget.checked)}
        />
      </div>
      <div className="comparison-runs">
        <RunCard mark="A" run={state.a} onOpen={open} />
        <RunCard mark="B" run={state.b} onOpen={open} />
      </div>
      {comparison.same && (
        <p className="comparison-note">
          They differ only in what differs in every run: state, code, nonce, dates.
        </p>
      )}
      {(isCase(state.a.source) || isCase(state.b.source)) && (
        <p className="comparison-note">
          What a case masks counts as the same as what stands in its place.
        </p>
      )}
      <ComparisonSections sections={comparison.sections} showAll={showAll} />
    </main>
  )
}

function isCase(source: RunSource): boolean {
  return 'caseId' in source
}

function titleOf(
  asked: RunSource | null,
  { a, b }: Readonly<Record<'a' | 'b', ComparedRun>>,
): string {
  if (asked !== null) return 'Two runs side by side'
  return a.summary.startedAt <= b.summary.startedAt
    ? 'What changed since it last passed'
    : 'What is different from when it passed'
}

interface CardProps {
  readonly mark: 'A' | 'B'
  readonly run: ComparedRun
  readonly onOpen: (source: RunSource) => void
}

function RunCard({ mark, run: { source, summary }, onOpen }: CardProps) {
  const now = useNow(20_000)
  const { name, displayName, outcome, startedAt } = summary
  return (
    <button type="button" className="comparison-run" onClick={() => onOpen(source)}>
      <strong>{mark}</strong>
      <span>
        {name || displayName}
        <small data-outcome={outcome}>
          {describeOutcome(summary)}, {formatRelativeTime(startedAt, now)}
        </small>
      </span>
    </button>
  )
}
