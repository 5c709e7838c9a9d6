import { useMemo, useState, useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'
import type { Run } from '../../../shared/run.ts'
import { firstPlace, type ResultPlace } from './result-tabs.ts'

/**
 * Where the results of a run are open. It is kept beside the page, so that another row of the trace
 * does not draw the whole form again.
 */
export interface ResultPlaces {
  readonly read: () => ResultPlace
  readonly go: (place: ResultPlace) => void
  readonly subscribe: (listener: () => void) => () => void
}

const nowhere: ResultPlace = { tab: 'trace', traceId: null }

/** Where the person went, else where the run itself leads. */
export function useResultPlaces(run: Run | null | undefined): ResultPlaces {
  const [gone] = useState(() =>
    createStore<{ readonly runId: string | null; readonly place: ResultPlace }>(() => ({
      runId: null,
      place: nowhere,
    })),
  )
  return useMemo((): ResultPlaces => {
    if (!run) return { read: () => nowhere, go: () => {}, subscribe: gone.subscribe }
    const atFirst = firstPlace(run)
    return {
      // A choice holds for the run that it was made in.
      read: () => (gone.getState().runId === run.id ? gone.getState().place : atFirst),
      go: (place) => gone.setState({ runId: run.id, place }),
      subscribe: gone.subscribe,
    }
  }, [run, gone])
}

/** The open place, for the parts of the page that show it. */
export function useOpenPlace({ subscribe, read }: ResultPlaces): ResultPlace {
  return useSyncExternalStore(subscribe, read)
}
