import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useRef } from 'react'
import { JsonLine } from './json-line.tsx'
import type { JsonRow } from './json-rows.ts'

interface Props {
  readonly count: number
  /** `null` while the line is not there yet. */
  readonly lineAt: (index: number) => JsonRow | null
  readonly label: string
  readonly onToggle: (path: string) => void
  /** Told which lines are in sight, the last one not included. */
  readonly onInSight?: ((from: number, to: number) => void) | undefined
}

/** The lines of a long tree, in a box of its own that draws only what is in sight. */
export function VirtualLines({ count, lineAt, label, onToggle, onInSight }: Props) {
  const box = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => 20,
    getItemKey: (index) => lineAt(index)?.path ?? index,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const from = items[0]?.index ?? 0
  const to = (items.at(-1)?.index ?? -1) + 1
  const tell = useEffectEvent((first: number, end: number) => onInSight?.(first, end))
  useEffect(() => tell(from, to), [from, to])
  return (
    <section
      className="json-tree json-tree-box"
      ref={box}
      aria-label={`${label}, as a tree`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ key, index, start }) => {
          const row = lineAt(index)
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="json-virtual-line"
              style={{ transform: `translateY(${start}px)` }}
            >
              {row && <JsonLine row={row} onToggle={onToggle} />}
            </div>
          )
        })}
      </div>
    </section>
  )
}
