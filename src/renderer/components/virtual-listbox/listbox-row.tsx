import { memo, type ReactNode } from 'react'

interface Props<T> {
  readonly item: T
  readonly id: string
  readonly isSelected: boolean
  readonly count: number
  readonly index: number
  readonly className: string
  /** Pixels, like `height`. */
  readonly top: number
  readonly height: number
  readonly onSelect: (item: T) => void
  readonly children: (item: T) => ReactNode
}

function Row<T>(props: Props<T>) {
  const { item, id, isSelected, count, index, className, top, height, onSelect, children } = props
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and the keys
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points at it
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={`listbox-row ${className}`}
      style={{ height, top }}
      onClick={() => onSelect(item)}
    >
      {children(item)}
    </div>
  )
}

/** One row, which is drawn again only when something of it has changed. */
// `memo` forgets that the component is generic.
export const ListboxRow = memo(Row) as typeof Row
