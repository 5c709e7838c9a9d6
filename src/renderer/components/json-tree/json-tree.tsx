import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { JsonLine } from './json-line.tsx'
import './json-tree.css'
import { type JsonRow, jsonRows } from './json-rows.ts'

interface Props {
  readonly value: unknown
  /** What the tree shows, for assistive technology. */
  readonly label: string
}

/** With more lines than this the tree scrolls in a box of its own and draws only what is in sight. */
const drawAllUpTo = 300

/** A JSON value as a tree of lines that fold; secrets in it are masked. */
export function JsonTree({ value, label }: Props) {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => jsonRows(value, toggled), [value, toggled])
  const toggle = (path: string) =>
    setToggled((before) => {
      const after = new Set(before)
      if (!after.delete(path)) after.add(path)
      return after
    })
  if (rows.length > drawAllUpTo) return <VirtualLines rows={rows} label={label} onToggle={toggle} />
  return (
    <div className="json-tree">
      {rows.map((row) => (
        <JsonLine key={row.path} row={row} onToggle={toggle} />
      ))}
    </div>
  )
}

interface LinesProps {
  readonly rows: readonly JsonRow[]
  readonly label: string
  readonly onToggle: (path: string) => void
}

function VirtualLines({ rows, label, onToggle }: LinesProps) {
  const box = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 20,
    getItemKey: (index) => rows[index]?.path ?? index,
    overscan: 12,
  })
  return (
    <section
      className="json-tree json-tree-box"
      ref={box}
      aria-label={`${label}, as a tree`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          return row ? (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className="json-virtual-line"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <JsonLine row={row} onToggle={onToggle} />
            </div>
          ) : null
        })}
      </div>
    </section>
  )
}
