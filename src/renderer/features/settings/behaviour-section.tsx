import { NativeSelect } from '@mantine/core'
import { type Behaviour, type BehaviourEntry, behaviourEntries } from '../../../shared/behaviour.ts'
import { Field } from '../../components/field/field.tsx'
import { CommitOnBlurInput } from './commit-on-blur-input.tsx'
import { SettingsSection } from './settings-section.tsx'

interface Props {
  readonly behaviour: Partial<Behaviour>
  readonly onChange: (behaviour: Partial<Behaviour>) => void
}

/** How Auth0 is imitated where public sources do not settle it: defaults for all connections. */
export function BehaviourSection({ behaviour, onChange }: Props) {
  const set = (key: keyof Behaviour, value: string | number | undefined) => {
    const { [key]: _, ...rest } = behaviour
    onChange(value === undefined ? rest : { ...rest, [key]: value })
  }
  return (
    <SettingsSection
      title="Behaviour of Auth0"
      about="Where public sources do not settle what Auth0 does, the most likely choice holds. Change it here for all connections; a connection may say otherwise under workbench.behaviour."
    >
      {behaviourEntries.map((entry) => (
        <Field key={entry.key} label={entry.label} note={entry.certainty} help={entry.help}>
          {(control) =>
            entry.values ? (
              <NativeSelect
                {...control}
                data={entry.values.map((value) => choiceOf(entry, String(value)))}
                value={String(behaviour[entry.key] ?? entry.default)}
                onChange={({ currentTarget: { value } }) =>
                  set(entry.key, value === entry.default ? undefined : value)
                }
              />
            ) : (
              <CommitOnBlurInput
                control={control}
                value={String(behaviour[entry.key] ?? entry.default)}
                {...(typeof entry.default === 'number' ? { inputMode: 'numeric' } : {})}
                onCommit={(text) => set(entry.key, read(entry, text))}
              />
            )
          }
        </Field>
      ))}
    </SettingsSection>
  )
}

function choiceOf(entry: BehaviourEntry, value: string) {
  const words = value.replaceAll('-', ' ')
  return { value, label: value === entry.default ? `${words} (default)` : words }
}

/** What was typed as a value of its kind; `undefined`, the default again, where it is none. */
function read(entry: BehaviourEntry, text: string): string | number | undefined {
  const typed = text.trim()
  if (typed === '' || typed === String(entry.default)) return undefined
  if (typeof entry.default !== 'number') return typed
  const value = Number(typed)
  return Number.isFinite(value) && value > 0 ? value : undefined
}
