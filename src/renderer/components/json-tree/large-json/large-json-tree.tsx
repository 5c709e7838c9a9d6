import type { ReactNode } from 'react'
import '../json-tree.css'
import { VirtualLines } from '../virtual-lines.tsx'
import { useLargeJson } from './use-large-json.ts'

interface Props {
  /** What is probably JSON. */
  readonly text: string
  /** What the tree shows, for assistive technology. */
  readonly label: string
  /** What is shown where the text is no JSON after all. */
  readonly otherwise: ReactNode
}

/** The same tree for a text of megabytes: it is read and kept beside the page, which stays quick. */
export function LargeJsonTree({ text, label, otherwise }: Props) {
  const { json, lineAt, toggle, show } = useLargeJson(text)
  if (json.kind === 'not-json') return otherwise
  if (json.kind === 'reading')
    return (
      <p className="json-reading" role="status">
        Reading {(text.length / 1_000_000).toFixed(1)} MB of JSON…
      </p>
    )
  return (
    <VirtualLines
      count={json.count}
      lineAt={lineAt}
      label={label}
      onToggle={toggle}
      onInSight={show}
    />
  )
}
