import { Switch } from '@mantine/core'
import type { AppChoice, AppChoiceId } from '../../../shared/app-choice.ts'
import { Field } from '../../components/field/field.tsx'
import { SettingsSection } from './settings-section.tsx'

interface Props {
  /** How secrets are kept, as a sentence. */
  readonly secretStorage: string
  readonly choices: readonly AppChoice[]
  readonly onChoose: (id: AppChoiceId, on: boolean) => void
}

/** How secrets are kept, and what the person may turn on for the whole app. */
export function AppChoicesSection({ secretStorage, choices, onChoose }: Props) {
  return (
    <SettingsSection title="Secret storage" about={secretStorage}>
      {choices.map(({ id, on, label, text }) => (
        <Field key={id} label={label} help={text}>
          {({ 'aria-invalid': _, ...control }) => (
            <Switch
              {...control}
              checked={on}
              onChange={(e) => onChoose(id, e.currentTarget.checked)}
            />
          )}
        </Field>
      ))}
    </SettingsSection>
  )
}
