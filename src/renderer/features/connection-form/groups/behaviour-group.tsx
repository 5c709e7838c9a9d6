import { NativeSelect, TextInput } from '@mantine/core'
import {
  type BehaviourEntry,
  behaviourEntries,
  behaviourOf,
  defaultBehaviour,
} from '../../../../shared/behaviour.ts'
import { Field } from '../../../components/field/field.tsx'
import { FoldedGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
}

/** How this connection's runs imitate Auth0 where public sources do not settle it. */
export function BehaviourGroup({ form }: Props) {
  const behaviour = behaviourOf(form.connection)
  const changed = behaviourEntries.filter(({ key }) => behaviour[key] !== defaultBehaviour[key])
  return (
    <FoldedGroup
      title="Imitation of Auth0"
      summary={changed.length === 0 ? 'as usual' : `${changed.length} changed`}
    >
      <p className="field-help">
        Public sources do not settle these. The usual choice is the most likely one; what is changed
        here counts for this connection only.
      </p>
      {behaviourEntries.map((entry) => (
        <BehaviourField key={entry.key} form={form} entry={entry} value={behaviour[entry.key]} />
      ))}
    </FoldedGroup>
  )
}

interface BehaviourFieldProps {
  readonly form: FormHandle
  readonly entry: BehaviourEntry
  readonly value: string | number
}

function BehaviourField({ form, entry, value }: BehaviourFieldProps) {
  const { key, label, help, certainty, values } = entry
  const path = ['workbench', 'behaviour', key]
  const isChanged = value !== entry.default
  const set = (next: string | number) =>
    form.edit(path, next === entry.default || next === '' ? undefined : next)
  return (
    <Field
      label={label}
      help={
        <>
          {help}
          {isChanged && (
            <>
              {' '}
              <button type="button" className="link" onClick={() => set(entry.default)}>
                Back to “{wordsOf(entry.default)}”
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
            size="xs"
            data={values.map((choice) => ({ value: String(choice), label: wordsOf(choice) }))}
            value={String(value)}
            onChange={(e) => set(e.currentTarget.value)}
          />
        ) : (
          <TextInput
            {...control}
            key={String(value)}
            className="mono-input"
            type={typeof entry.default === 'number' ? 'number' : 'text'}
            min={1}
            defaultValue={String(value)}
            spellCheck={false}
            onBlur={({ currentTarget: { value: text } }) =>
              set(typeof entry.default === 'number' ? positive(text, entry.default) : text.trim())
            }
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
