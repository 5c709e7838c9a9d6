import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
} from 'react'
import { ListboxRow } from './listbox-row.tsx'
import { nextIndex } from './next-index.ts'
import './virtual-listbox.css'

interface Props<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly selectedKey: string | null
  readonly onSelect: (item: T) => void
  /** Keys that the list does not use itself. */
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined
  readonly label: string
  /** Pixels. */
  readonly rowHeight: number
  readonly rowClass: string
  /** The same function as long as rows look the same: those in sight are not drawn again then. */
  readonly children: (item: T) => ReactNode
}

/** Rows that are drawn before and after those in sight. */
const overscan = 8

/** A list of any length, one of whose rows is selected, by pointer or keyboard. */
export function VirtualListbox<T>(props: Props<T>) {
  const { items, keyOf, selectedKey, onSelect, label, rowHeight, rowClass, children } = props
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const selected = useMemo(
    () => (selectedKey === null ? -1 : items.findIndex((item) => keyOf(item) === selectedKey)),
    [items, keyOf, selectedKey],
  )
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan,
    // The selected row is always there, because assistive technology is pointed at it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return selected === -1 || shown.includes(selected)
        ? shown
        : [...shown, selected].sort((a, b) => a - b)
    },
  })

  const latest = useRef(onSelect)
  useEffect(() => {
    latest.current = onSelect
  })
  const select = useCallback((item: T) => latest.current(item), [])

  const showSelected = useEffectEvent(() => {
    if (selected !== -1) virtual.scrollToIndex(selected)
  })
  useEffect(() => {
    // Only another selection scrolls; new rows must not move the list under the pointer.
    if (selectedKey !== null) showSelected()
  }, [selectedKey])

  const onKeyDown = (event: KeyboardEvent) => {
    const pageSize = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1)
    const next = items[nextIndex(event.key, selected, items.length, pageSize) ?? -1]
    if (next === undefined) return props.onKeyDown?.(event)
    event.preventDefault()
    onSelect(next)
  }

  // Rows that come into sight take over the elements of those that have left it.
  const elements = Math.ceil((virtual.scrollRect?.height ?? 0) / rowHeight) + 2 * overscan + 2
  const drawn = virtual.getVirtualItems()
  const isApart = (index: number) =>
    drawn.length > 1 && !drawn.some((d) => Math.abs(d.index - index) === 1)
  return (
    <div
      ref={box}
      className="listbox"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={selected === -1 ? undefined : `${id}${selectedKey}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {drawn.map(({ index, start }) => {
          const item = items[index]
          if (item === undefined) return null
          const key = keyOf(item)
          return (
            <ListboxRow
              key={isApart(index) ? 'apart' : index % elements}
              item={item}
              id={`${id}${key}`}
              isSelected={key === selectedKey}
              count={items.length}
              index={index}
              className={rowClass}
              top={start}
              height={rowHeight}
              onSelect={select}
            >
              {children}
            </ListboxRow>
          )
        })}
      </div>
    </div>
  )
}
