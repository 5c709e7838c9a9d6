import { type Behaviour, behaviourEntries, defaultBehaviour } from '../../../shared/behaviour.ts'
import { BehaviourField } from '../../components/behaviour-field.tsx'
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
      title="Imitation of Auth0"
      about="Where public sources do not settle what Auth0 does, the most likely choice holds. Change it here for all connections; a connection may say otherwise in its form, under Imitation of Auth0."
    >
      {behaviourEntries.map((entry) => (
        <BehaviourField
          key={entry.key}
          entry={entry}
          usual={defaultBehaviour[entry.key]}
          value={behaviour[entry.key] ?? defaultBehaviour[entry.key]}
          onChange={(value) => set(entry.key, value)}
        />
      ))}
    </SettingsSection>
  )
}
