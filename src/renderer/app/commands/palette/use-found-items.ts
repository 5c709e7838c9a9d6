import { useEffect, useMemo, useState } from 'react'
import type { PaletteItem, PaletteSource } from './palette-source.ts'

/** What one source found. */
export interface FoundGroup {
  readonly title: string
  readonly items: readonly PaletteItem[]
}

interface Found {
  readonly groups: readonly FoundGroup[]
  /** A source has not answered to this query yet; what it found for the one before is shown. */
  readonly isSearching: boolean
}

interface LateAnswer {
  readonly of: Promise<readonly PaletteItem[]>
  readonly items: readonly PaletteItem[]
}

/** What the sources find for a query; slow answers come in when they are there. */
export function useFoundItems(sources: readonly PaletteSource[], query: string): Found {
  const found = useMemo(
    () => sources.map((source) => ({ title: source.title, answer: source.find(query) })),
    [sources, query],
  )
  const [late, setLate] = useState<Readonly<Record<string, LateAnswer>>>({})
  useEffect(() => {
    let isCurrent = true
    for (const { title, answer } of found)
      if (answer instanceof Promise)
        void answer.then((items) => {
          if (isCurrent) setLate((before) => ({ ...before, [title]: { of: answer, items } }))
        })
    return () => {
      isCurrent = false
    }
  }, [found])
  const groups = found
    .map(({ title, answer }) => ({
      title,
      items: answer instanceof Promise ? (late[title]?.items ?? []) : answer,
    }))
    .filter(({ items }) => items.length > 0)
  const isSearching = found.some(
    ({ title, answer }) => answer instanceof Promise && late[title]?.of !== answer,
  )
  return { groups, isSearching }
}
