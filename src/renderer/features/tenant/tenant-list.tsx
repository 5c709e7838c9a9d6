import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ChosenPull, TenantConnection } from '../../../shared/tenant.ts'
import { matcherOf } from '../../components/match-words.ts'
import { findProblemAmong } from '../../components/name-problem.ts'

interface Props {
  readonly there: readonly TenantConnection[]
  readonly isBusy: boolean
  readonly onPull: (chosen: readonly ChosenPull[]) => void
}

/** Shown at once; a tenant rarely has more, and the filter finds the others. */
const mostShown = 200

/** A tenant's connections, to be ticked and imported. */
export function TenantList({ there, isBusy, onPull }: Props) {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const matches = matcherOf(query)
  const found = there.filter(({ name, displayName }) => matches(`${name} ${displayName}`))
  const name = (id: string, wanted: string | null) => {
    const next = new Map(chosen)
    if (wanted === null) next.delete(id)
    else next.set(id, wanted)
    setChosen(next)
  }
  const problemOf = (wanted: string) => findProblemAmong([...chosen.values()], wanted)
  const isValid = [...chosen.values()].every((wanted) => problemOf(wanted) === null)
  const pull = () =>
    onPull([...chosen].map(([id, wanted]) => ({ id, name: wanted, replace: false })))
  return (
    <>
      {there.length > 10 && (
        <TextInput
          aria-label="Filter the tenant’s connections"
          placeholder={`Filter ${there.length} connections`}
          value={query}
          onChange={(e) => setQuery(e.currentTarget.value)}
        />
      )}
      <ul className="tenant-list" aria-label="Connections of the tenant">
        {found.slice(0, mostShown).map((connection) => (
          <TenantRow
            key={connection.id}
            connection={connection}
            name={chosen.get(connection.id) ?? null}
            problemOf={problemOf}
            onName={(wanted) => name(connection.id, wanted)}
          />
        ))}
      </ul>
      {found.length > mostShown && (
        <p className="tenant-help">{found.length - mostShown} more; filter to see them.</p>
      )}
      <div className="tenant-buttons">
        <Button
          variant="filled"
          disabled={chosen.size === 0 || !isValid}
          loading={isBusy}
          onClick={pull}
        >
          {chosen.size > 0 ? `Import ${chosen.size}` : 'Import'}
        </Button>
      </div>
    </>
  )
}

interface RowProps {
  readonly connection: TenantConnection
  /** The name to keep it under; `null`: it is not chosen. */
  readonly name: string | null
  readonly problemOf: (name: string) => string | null
  readonly onName: (name: string | null) => void
}

function TenantRow({ connection, name, problemOf, onName }: RowProps) {
  const { displayName, authorizationURL, pulledAs, isTaken, freeName, unusable } = connection
  const problem = name === null ? null : problemOf(name)
  const here = pulledAs === null ? authorizationURL : `here as ${pulledAs}`
  const about = unusable === null ? here : `cannot be read: ${unusable}`
  return (
    <li className="tenant-row">
      <Checkbox
        checked={name !== null}
        disabled={unusable !== null}
        onChange={(e) => onName(e.currentTarget.checked ? freeName : null)}
        label={displayName}
      />
      <code className="tenant-row-name" title={connection.name}>
        {connection.name}
      </code>
      <span className="tenant-row-about" title={about}>
        {about}
      </span>
      {name !== null && (isTaken || problem !== null) && (
        <TextInput
          className="mono-input tenant-row-rename"
          aria-label={`Name for ${connection.name}`}
          description={isTaken ? `“${connection.name}” is taken here.` : undefined}
          error={problem}
          spellCheck={false}
          value={name}
          onChange={(e) => onName(e.currentTarget.value)}
        />
      )}
    </li>
  )
}
