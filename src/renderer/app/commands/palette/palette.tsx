import { Modal, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { ShortcutKeys } from '../../../components/shortcut-keys.tsx'
import { nextIndex } from '../../../components/virtual-listbox/next-index.ts'
import './palette.css'
import type { PaletteItem, PaletteSource } from './palette-source.ts'
import { useFoundItems } from './use-found-items.ts'

interface Props {
  readonly sources: readonly PaletteSource[]
  readonly onClose: () => void
}

/** Rows that Page up and Page down move by. */
const pageSize = 8

const label = 'Search connections, runs and commands'

/** The dialog gives it the focus only a moment later, and the first letters of a quick hand were lost. */
function focusAtOnce(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: true })
}

/** Finds connections, runs and commands as the person types; Enter opens or starts what is marked. */
export function Palette({ sources, onClose }: Props) {
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState(0)
  const { groups, isSearching } = useFoundItems(sources, query)
  const items = groups.flatMap((group) => group.items)
  const current = items[Math.min(marked, items.length - 1)]
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const hasMoved = marked > 0 || query !== ''
  useEffect(() => {
    // Where the list begins, it is already, and to ask costs a layout just when it opens.
    if (hasMoved)
      list.current
        ?.querySelectorAll('[role="option"]')
        [marked]?.scrollIntoView({ block: 'nearest' })
  }, [marked, hasMoved])

  const choose = (item: PaletteItem) => {
    onClose()
    // Once the dialog is gone and has given back the focus: a command may want it elsewhere.
    setTimeout(item.run)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && current) {
      event.preventDefault()
      return choose(current)
    }
    if (event.key === 'Home' || event.key === 'End') return
    const next = nextIndex(event.key, Math.min(marked, items.length - 1), items.length, pageSize)
    if (next === null) return
    event.preventDefault()
    setMarked(next)
  }
  return (
    <Modal.Root opened onClose={onClose} centered={false} yOffset={72} size={560}>
      <Modal.Overlay />
      <Modal.Content classNames={{ content: 'palette' }} aria-label={label}>
        <Modal.Body p={0}>
          <TextInput
            classNames={{ input: 'palette-input' }}
            role="combobox"
            aria-label={label}
            aria-expanded={items.length > 0}
            aria-haspopup="listbox"
            aria-controls={`${id}list`}
            aria-autocomplete="list"
            aria-activedescendant={current && `${id}${current.id}`}
            placeholder={label}
            leftSection={<IconSearch size={16} />}
            autoComplete="off"
            spellCheck={false}
            ref={focusAtOnce}
            data-autofocus
            value={query}
            onChange={(e) => {
              setQuery(e.currentTarget.value)
              setMarked(0)
            }}
            onKeyDown={onKeyDown}
          />
          <div
            ref={list}
            className="palette-list"
            role="listbox"
            id={`${id}list`}
            aria-label="Found"
          >
            {groups.map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
              <div key={group.title} role="group" aria-label={group.title}>
                <div className="palette-group" aria-hidden="true">
                  {group.title}
                </div>
                {group.items.map((item) => (
                  <Row
                    key={item.id}
                    id={`${id}${item.id}`}
                    item={item}
                    isMarked={item === current}
                    onMark={() => setMarked(items.indexOf(item))}
                    onChoose={() => choose(item)}
                  />
                ))}
              </div>
            ))}
          </div>
          {items.length === 0 && !isSearching && (
            <p className="palette-none" role="status">
              Nothing matches “{query}”. Connections are found by their names and hosts, runs by
              their users and errors too, commands by their names.
            </p>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

interface RowProps {
  readonly id: string
  readonly item: PaletteItem
  readonly isMarked: boolean
  readonly onMark: () => void
  readonly onChoose: () => void
}

function Row({ id, item, isMarked, onMark, onChoose }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and the keys
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points at it
    <div
      id={id}
      role="option"
      className="palette-row"
      aria-selected={isMarked}
      onPointerMove={isMarked ? undefined : onMark}
      onClick={onChoose}
    >
      <span className="palette-icon" aria-hidden="true">
        {item.icon}
      </span>
      <span className="palette-title">{item.title}</span>
      {item.detail && <span className="palette-detail">{item.detail}</span>}
      {item.shortcut && <ShortcutKeys shortcut={item.shortcut} />}
    </div>
  )
}
