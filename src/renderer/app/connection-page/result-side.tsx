import { type ReactNode, useMemo } from 'react'
import { useStore } from 'zustand'
import { type Connection, callbackUrlOf, type UserAgentKind } from '../../../shared/connection.ts'
import type { ConnectionEdit } from '../../../shared/finding.ts'
import type { Run } from '../../../shared/run.ts'
import type { AfterFix } from '../../components/fix-offer/fix-offer.tsx'
import { type Reveal, RevealContext } from '../../components/masked-text/reveal.ts'
import { FollowUpProvider } from '../follow-up-provider.tsx'
import type { Workbench } from '../workbench.ts'
import { NeverRun } from './never-run.tsx'
import { PendingQuestionOf } from './pending-question.tsx'
import { ResultsPane } from './results-pane.tsx'
import { RunMenu } from './run-menu.tsx'
import { type ResultPlaces, useOpenPlace } from './use-result-place.ts'

interface Props {
  readonly workbench: Workbench
  readonly connection: Connection
  /** `undefined` until it is known whether there is one. */
  readonly run: Run | null | undefined
  readonly places: ResultPlaces
  /** The user agent of the next run; absent: none can be used. */
  readonly userAgent: UserAgentKind | undefined
  readonly onOpenScript: (location: { line: number; column: number }) => void
  readonly onShare: () => void
  /** `null` where no variant of the connection could help. */
  readonly onFindWhatWorks: (() => void) | null
  /** The variant that the run tries. */
  readonly trialNotice: ReactNode
  readonly onApply: (edits: readonly ConnectionEdit[], then: AfterFix) => void
}

/** The results of the last run, joined to the secrets of that run. */
export function ResultSide({
  workbench,
  connection,
  run,
  places,
  userAgent,
  trialNotice,
  onShare,
  ...rest
}: Props) {
  const { wire, session } = workbench
  const place = useOpenPlace(places)
  const runId = run?.id
  const isAsking = useStore(
    session.store,
    ({ status }) => status?.questions?.some((q) => q.runId === runId) ?? false,
  )
  const reveal = useMemo<Reveal | null>(
    () =>
      runId === undefined
        ? null
        : (placeholder) => wire.call('revealRunSecret', { runId, placeholder }),
    [wire, runId],
  )
  if (run === undefined) return null
  if (run === null)
    return <NeverRun callbackUrl={callbackUrlOf(connection)} userAgent={userAgent} />
  return (
    <RevealContext value={reveal}>
      <FollowUpProvider key={run.id} workbench={workbench} runId={run.id}>
        <ResultsPane
          run={run}
          place={place}
          onPlace={places.go}
          isAsking={isAsking}
          canRunAgain
          menu={run.outcome === null ? null : <RunMenu onShare={onShare} />}
          {...rest}
        >
          {trialNotice}
          <PendingQuestionOf workbench={workbench} runId={run.id} />
        </ResultsPane>
      </FollowUpProvider>
    </RevealContext>
  )
}
