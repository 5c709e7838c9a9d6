import { connectionFields as fields } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import { SwitchField } from '../fields/switch-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'
import { LoginButton } from '../login-button.tsx'

interface Props {
  readonly form: FormHandle
}

/** Who the connection is, and what it is for. */
export function IdentityGroup({ form }: Props) {
  const { connection } = form
  return (
    <FormGroup title="Identity">
      <TextField
        form={form}
        field={fields.displayName}
        value={connection.display_name ?? ''}
        whenEmpty="absent"
        hint={connection.name}
      />
      <Field label={fields.name.label} help={fields.name.help} problems={form.problemsAt(['name'])}>
        {(control) => (
          <output className="fixed-value mono" id={control.id}>
            {connection.name}
          </output>
        )}
      </Field>
      <TextField
        form={form}
        field={fields.iconUrl}
        value={connection.options.icon_url ?? ''}
        whenEmpty="absent"
        hint="https://…"
        isMono
      />
      <Field label="Login button" help="As Universal Login shows it." isGroup>
        {() => <LoginButton connection={connection} />}
      </Field>
      <SwitchField
        form={form}
        field={fields.authentication}
        isOn={connection.authentication?.active ?? true}
      />
      <SwitchField
        form={form}
        field={fields.connectedAccounts}
        isOn={connection.connected_accounts?.active ?? false}
      />
    </FormGroup>
  )
}
