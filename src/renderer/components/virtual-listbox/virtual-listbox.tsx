import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react'
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
  readonly children: (item: T) => ReactNode
}

/** A list of any length, one of whose rows is selected, by pointer or keyboard. */
export function VirtualListbox<T>(props: Props<T>) {
  const { items, keyOf, selectedKey, onSelect, label, rowHeight, rowClass, children } = props
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const selected = items.findIndex((item) => keyOf(item) === selectedKey)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The selected row is always there, because assistive technology is pointed at it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return selected === -1 || shown.includes(selected)
        ? shown
        : [...shown, selected].sort((a, b) => a - b)
    },
  })

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
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index]
          if (item === undefined) return null
          const key = keyOf(item)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and the keys
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points at it
            <div
              key={key}
              id={`${id}${key}`}
              role="option"
              aria-selected={key === selectedKey}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={`listbox-row ${rowClass}`}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              onClick={() => onSelect(item)}
            >
              {children(item)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
