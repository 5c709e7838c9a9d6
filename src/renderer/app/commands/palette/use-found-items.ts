import { useEffect, useMemo, useState } from 'react'
import type { PaletteItem, PaletteSource } from './palette-source.ts'

/** What one source found. */
export interface FoundGroup {
  readonly title: string
  readonly items: readonly PaletteItem[]
}

/** What the sources find for a query; slow answers come in when they are there. */
export function useFoundItems(
  sources: readonly PaletteSource[],
  query: string,
): readonly FoundGroup[] {
  const found = useMemo(
    () => sources.map((source) => ({ title: source.title, answer: source.find(query) })),
    [sources, query],
  )
  const [late, setLate] = useState<Readonly<Record<string, readonly PaletteItem[]>>>({})
  useEffect(() => {
    let isCurrent = true
    for (const { title, answer } of found)
      if (answer instanceof Promise)
        void answer.then((items) => {
          if (isCurrent) setLate((before) => ({ ...before, [title]: items }))
        })
    return () => {
      isCurrent = false
    }
  }, [found])
  return found
    .map(({ title, answer }) => ({
      title,
      items: answer instanceof Promise ? (late[title] ?? []) : answer,
    }))
    .filter(({ items }) => items.length > 0)
}
