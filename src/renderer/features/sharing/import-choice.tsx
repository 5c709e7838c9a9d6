import { Button, Checkbox, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { callbackUrlOfDomain } from '../../../shared/connection.ts'
import type { ChosenImport, ImportCandidate } from '../../../shared/sharing/import-preview.ts'
import { tenantDomainOf } from '../../../shared/tenant-domain.ts'
import { findProblemAmong } from '../../components/name-problem.ts'
import { MissingCallbackUrl } from './missing-callback-url.tsx'

interface Props {
  readonly candidates: readonly ImportCandidate[]
  readonly isBusy: boolean
  readonly onCancel: () => void
  readonly onImport: (chosen: readonly ChosenImport[]) => void
  /** What stands between the list and its buttons. */
  readonly children: ReactNode
}

/** The connections of an import, to be ticked, and renamed where a name is taken. */
export function ImportChoice({ candidates, isBusy, onCancel, onImport, children }: Props) {
  // The person's own: what is filled in may give the others another name.
  const [changed, setChanged] = useState<ReadonlyMap<number, string | null>>(new Map())
  const [domain, setDomain] = useState('')
  const change = (index: number, name: string | null) =>
    setChanged(new Map(changed).set(index, name))
  const chosen = new Map(
    candidates.flatMap(({ freeName }, index) => {
      const name = changed.has(index) ? changed.get(index) : freeName
      return typeof name === 'string' ? [[index, name] as const] : []
    }),
  )
  const names = [...chosen.values()]
  const problemOf = (name: string) => findProblemAmong(names, name)
  const host = tenantDomainOf(domain)
  const isValid =
    names.length > 0 &&
    names.every((name) => problemOf(name) === null) &&
    (host !== null || domain.trim() === '')
  // Whoever stores them leaves those alone that have one.
  const missing = host === null ? {} : { callbackUrl: callbackUrlOfDomain(host) }
  const lacking = [...chosen.keys()].filter((index) => candidates[index]?.callbackUrl === null)
  return (
    <>
      {candidates.length > 1 && (
        <Checkbox
          label={`All ${candidates.length}`}
          checked={chosen.size === candidates.length}
          indeterminate={chosen.size > 0 && chosen.size < candidates.length}
          onChange={(e) =>
            setChanged(new Map(e.currentTarget.checked ? [] : candidates.map((_, i) => [i, null])))
          }
        />
      )}
      <ul className="sharing-candidates" aria-label="Connections to import">
        {candidates.map((candidate, index) => {
          const name = chosen.get(index) ?? null
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: it is what a candidate is chosen by
            <li key={index} className="sharing-candidate">
              <Checkbox
                label={candidate.displayName}
                checked={name !== null}
                onChange={(e) => change(index, e.currentTarget.checked ? candidate.freeName : null)}
              />
              <span className="sharing-candidate-about" title={candidate.authorizationURL}>
                {candidate.authorizationURL || 'no authorization URL'}
              </span>
              {name !== null && (
                <TextInput
                  className="mono-input"
                  aria-label={`Name of ${candidate.displayName}`}
                  description={candidate.isTaken ? `“${candidate.name}” is taken here.` : undefined}
                  error={problemOf(name)}
                  spellCheck={false}
                  value={name}
                  onChange={(e) => change(index, e.currentTarget.value)}
                />
              )}
            </li>
          )
        })}
      </ul>
      {lacking.length > 0 && (
        <MissingCallbackUrl count={lacking.length} domain={domain} onDomain={setDomain} />
      )}
      {children}
      <div className="sharing-buttons">
        <Button onClick={onCancel}>Cancel</Button>
        <Button
          variant="filled"
          data-autofocus
          disabled={!isValid}
          loading={isBusy}
          onClick={() =>
            onImport([...chosen].map(([index, name]) => ({ index, name, ...missing })))
          }
        >
          {chosen.size === 1 ? 'Import 1 connection' : `Import ${chosen.size} connections`}
        </Button>
      </div>
    </>
  )
}
