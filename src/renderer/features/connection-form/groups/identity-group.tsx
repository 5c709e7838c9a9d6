import { connectionFields as fields } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import { IconField } from '../fields/icon-field.tsx'
import { PurposeField } from '../fields/purpose-field.tsx'
import { TagsField } from '../fields/tags-field.tsx'
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
      <Field {...fields.name} problems={form.problemsAt(['name'])}>
        {(control) => (
          <output className="fixed-value mono" id={control.id}>
            {connection.name}
          </output>
        )}
      </Field>
      <IconField form={form} />
      <Field label="Login button" help="As Universal Login shows it." isGroup>
        {() => <LoginButton connection={connection} />}
      </Field>
      <PurposeField form={form} />
      <TagsField
        form={form}
        field={fields.enabledClients}
        value={connection.enabled_clients}
        hint="client ID of an application"
      />
    </FormGroup>
  )
}
