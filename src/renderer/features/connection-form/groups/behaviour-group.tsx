import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type Behaviour,
  type BehaviourEntry,
  behaviourEntries,
  behaviourOf,
  defaultBehaviour,
  withBehaviourDefaults,
} from '../../../../shared/behaviour.ts'
import { Field } from '../../../components/field/field.tsx'
import { FoldedGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
  /** What the workbench's settings have in place of the usual choices. */
  readonly defaults: Partial<Behaviour>
}

/** How this connection's runs imitate Auth0 where public sources do not settle it. */
export function BehaviourGroup({ form, defaults }: Props) {
  const usual = { ...defaultBehaviour, ...defaults }
  const behaviour = behaviourOf(withBehaviourDefaults(form.connection, defaults))
  const changed = behaviourEntries.filter(({ key }) => behaviour[key] !== usual[key])
  return (
    <FoldedGroup
      title="Imitation of Auth0"
      summary={changed.length === 0 ? 'as usual' : `${changed.length} changed`}
    >
      <p className="field-help">
        Public sources do not settle these. What is chosen here counts for this connection only; for
        all of them it is chosen in the settings.
      </p>
      {behaviourEntries.map((entry) => (
        <BehaviourField
          key={entry.key}
          form={form}
          entry={entry}
          usual={usual[entry.key]}
          value={behaviour[entry.key]}
        />
      ))}
    </FoldedGroup>
  )
}

interface BehaviourFieldProps {
  readonly form: FormHandle
  readonly entry: BehaviourEntry
  /** What counts where the connection says nothing. */
  readonly usual: string | number
  readonly value: string | number
}

function BehaviourField({ form, entry, usual, value }: BehaviourFieldProps) {
  const { key, label, help, certainty, values } = entry
  const path = ['workbench', 'behaviour', key]
  const isChanged = value !== usual
  /** What is typed, for as long as the field has the focus: it may be none of the values. */
  const [typed, setTyped] = useState<string | null>(null)
  const set = (next: string | number) => {
    const wanted = next === '' ? usual : next
    if (wanted !== value) form.edit(path, wanted === usual ? undefined : wanted)
  }
  return (
    <Field
      label={label}
      help={
        <>
          {help}
          {isChanged && (
            <>
              {' '}
              <button type="button" className="link" onClick={() => set(usual)}>
                Back to “{wordsOf(usual)}”
              </button>
            </>
          )}
        </>
      }
      note={isChanged ? 'changed' : certaintyWords[certainty]}
      isNoteMarked={isChanged}
      path={path}
      isWide
    >
      {(control) =>
        values ? (
          <NativeSelect
            {...control}
            data={values.map((choice) => ({ value: String(choice), label: wordsOf(choice) }))}
            value={String(value)}
            onChange={(e) => set(e.currentTarget.value)}
          />
        ) : (
          <TextInput
            {...control}
            className="mono-input"
            type={typeof usual === 'number' ? 'number' : 'text'}
            min={1}
            value={typed ?? String(value)}
            spellCheck={false}
            onChange={({ currentTarget: { value: text } }) => {
              setTyped(text)
              set(typeof usual === 'number' ? positive(text, usual) : text.trim())
            }}
            onBlur={() => setTyped(null)}
          />
        )
      }
    </Field>
  )
}

const certaintyWords: Readonly<Record<BehaviourEntry['certainty'], string>> = {
  documented: 'sources disagree',
  inferred: 'inferred',
  unknown: 'not verified',
}

/** `beside-body-credentials` as words. */
function wordsOf(value: string | number): string {
  return String(value).replaceAll('-', ' ')
}

function positive(text: string, otherwise: number): number {
  const number = Number(text)
  return Number.isFinite(number) && number > 0 ? number : otherwise
}
