import { Switch } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { FoundValue } from '../../../shared/case.ts'

interface Props {
  readonly values: readonly FoundValue[]
  readonly onToggle: (value: FoundValue) => void
}

/** Pixels. */
const rowHeight = 46

/** Every value that would leave: whether it is masked, what it is, and where it stands. */
export function ValueList({ values, onToggle }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: values.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => values[index]?.id ?? index,
    overscan: 8,
  })
  return (
    <section
      ref={box}
      className="share-values"
      aria-label="Values"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const value = values[index]
          return value ? (
            <li key={key} style={{ height: rowHeight, transform: `translateY(${start}px)` }}>
              <ValueRow value={value} onToggle={onToggle} />
            </li>
          ) : null
        })}
      </ul>
    </section>
  )
}

interface RowProps {
  readonly value: FoundValue
  readonly onToggle: (value: FoundValue) => void
}

function ValueRow({ value, onToggle }: RowProps) {
  const { text, isCut, key, places, count, masked, partly, locked } = value
  const shown = isCut ? `${text}…` : text
  const leaves = partly === null || !isCut ? partly : `${partly}…`
  const where = [key, places.join(', ')].filter(Boolean).join(' · ')
  const times = count > 1 ? ` · ${count.toLocaleString('en')} times` : ''
  return (
    <div className="share-value" data-masked={masked || undefined} title={locked ?? undefined}>
      <Switch
        checked={masked}
        disabled={locked !== null}
        onChange={() => onToggle(value)}
        aria-label={`Mask ${key ?? 'value'} ${shown.slice(0, 80)}`}
      />
      <span className="share-value-words">
        <code className="share-value-text" title={shown}>
          {leaves ?? shown}
        </code>
        <small title={`${where}${times}`}>
          {where}
          {times}
        </small>
      </span>
      <span className="share-value-kind">{describeFate(value)}</span>
    </div>
  )
}

function describeFate({ kind, partly, locked }: FoundValue): string {
  if (partly !== null) return 'partly masked'
  if (locked === null) return kind ?? ''
  return kind === null ? 'chosen by you' : 'never leaves'
}
