import { useState } from 'react'
import type { Run } from '../../../shared/run.ts'
import { firstPlace, type ResultPlace } from './result-tabs.ts'

/** Where the results are open: where the person went, else where the run itself leads. */
export function useResultPlace(
  run: Run | null | undefined,
): readonly [ResultPlace, (place: ResultPlace) => void] {
  const [gone, setGone] = useState<{ readonly runId: string; readonly place: ResultPlace } | null>(
    null,
  )
  const nowhere: ResultPlace = { tab: 'trace', traceId: null }
  if (!run) return [nowhere, () => {}]
  // A choice holds for the run that it was made in.
  const place = gone?.runId === run.id ? gone.place : firstPlace(run)
  return [place, (next) => setGone({ runId: run.id, place: next })]
}
