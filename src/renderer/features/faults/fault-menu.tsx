import { Combobox, useCombobox } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, type Ref, useMemo, useState } from 'react'
import type { FaultView } from '../../../shared/api/api.ts'
import type { FaultName } from '../../../shared/faults/faults.ts'
import './fault-menu.css'
import { filterFaults } from './filter-faults.ts'

interface Props {
  /** For example `127.0.0.1:4410`. */
  readonly host: string
  readonly isRunning: boolean
  /** `null` until they are known. */
  readonly faults: readonly FaultView[] | null
  /** The one that is on. */
  readonly current: FaultName | null
  /** What the open connection needs for it to be seen; `null`: nothing. */
  readonly setup: ReactNode
  /** The button that opens it. */
  readonly button: Ref<HTMLButtonElement>
  readonly onOpen: () => void
  /** `null`: behave again. */
  readonly onChoose: (fault: FaultName | null) => void
}

/** Where the playground is, and how it misbehaves on demand. */
export function FaultMenu(props: Props) {
  const { host, isRunning, faults, current, setup, button, onOpen, onChoose } = props
  const [search, setSearch] = useState('')
  const combobox = useCombobox({
    onDropdownOpen: () => {
      onOpen()
      combobox.focusSearchInput()
    },
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      combobox.focusTarget()
      setSearch('')
    },
  })
  const groups = useMemo(() => filterFaults(faults ?? [], search), [faults, search])
  const fault = faults?.find(({ name }) => name === current) ?? null
  const isFaulty = current !== null
  const label = isFaulty ? `Playground: ${fault?.title ?? current}` : `Playground on ${host}`
  return (
    <Combobox
      store={combobox}
      position="bottom-end"
      width={400}
      withinPortal={false}
      onOptionSubmit={(value) => {
        const chosen = faults?.find(({ name }) => name === value)
        if (chosen) onChoose(chosen.name === current ? null : chosen.name)
      }}
    >
      <Combobox.Target targetType="button">
        <button
          type="button"
          ref={button}
          className="fault-target"
          data-faulty={isFaulty || undefined}
          title={`${label}. ${isRunning ? 'It is running.' : 'It starts when a run needs it.'}`}
          onClick={() => combobox.toggleDropdown()}
        >
          <span className="fault-dot" data-running={isRunning || undefined} />
          <span className="fault-target-label">{label}</span>
        </button>
      </Combobox.Target>
      <Combobox.Dropdown aria-label="Faults of the playground">
        <Combobox.Header>
          <p className="fault-intro">
            The playground at {host} misbehaves on demand, so that you can see what a finding looks
            like. It holds for every login until you switch it off.
          </p>
          {isFaulty && (
            <p className="fault-current">
              <span>
                <b>{fault?.title ?? current}</b> is on.
              </span>
              <button type="button" className="link" onClick={() => onChoose(null)}>
                Switch it off
              </button>
            </p>
          )}
          {isFaulty && setup}
        </Combobox.Header>
        <Combobox.Search
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value)
            combobox.updateSelectedOptionIndex()
          }}
          placeholder="Search faults and findings"
          aria-label="Search faults"
          spellCheck={false}
        />
        {/* A box that scrolls must be reachable by keyboard. */}
        <Combobox.Options className="fault-options" aria-label="Faults" tabIndex={0}>
          {groups.map((group) => (
            <Combobox.Group key={group.title} label={group.title}>
              {group.faults.map((option) => (
                <FaultOption key={option.name} fault={option} isOn={option.name === current} />
              ))}
            </Combobox.Group>
          ))}
          {faults !== null && groups.length === 0 && (
            <Combobox.Empty>No fault is named so, and none shows such a finding.</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

interface FaultOptionProps {
  readonly fault: FaultView
  readonly isOn: boolean
}

function FaultOption({ fault: { name, title, effect, findings }, isOn }: FaultOptionProps) {
  return (
    <Combobox.Option value={name} active={isOn} className="fault-option">
      <span className="fault-option-mark" aria-hidden="true">
        {isOn && <IconCheck size={14} />}
      </span>
      <span className="fault-option-words">
        <b>{title}</b>
        <span>{effect}</span>
        <small>Shows: {findings.map((finding) => finding.title).join('; ')}</small>
      </span>
    </Combobox.Option>
  )
}
