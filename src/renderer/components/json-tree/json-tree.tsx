import { useMemo, useState } from 'react'
import { JsonLine } from './json-line.tsx'
import './json-tree.css'
import { jsonRows } from './json-rows.ts'
import { VirtualLines } from './virtual-lines.tsx'

interface Props {
  readonly value: unknown
  /** What the tree shows, for assistive technology. */
  readonly label: string
}

/** With more lines than this the tree scrolls in a box of its own and draws only what is in sight. */
const drawAllUpTo = 150

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
  if (rows.length > drawAllUpTo)
    return (
      <VirtualLines
        count={rows.length}
        lineAt={(index) => rows[index] ?? null}
        label={label}
        onToggle={toggle}
      />
    )
  return (
    <div className="json-tree">
      {rows.map((row) => (
        <JsonLine key={row.path} row={row} onToggle={toggle} />
      ))}
    </div>
  )
}
