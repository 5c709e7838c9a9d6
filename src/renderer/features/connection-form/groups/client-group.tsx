import { connectionFields as fields } from '../../../../shared/connection-fields.ts'
import { SecretField } from '../fields/secret-field.tsx'
import { SwitchField } from '../fields/switch-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
}

/** How the identity provider knows the application. */
export function ClientGroup({ form }: Props) {
  const { options } = form.connection
  return (
    <FormGroup title="Client">
      <TextField form={form} field={fields.clientId} value={options.client_id} isMono />
      <SecretField form={form} field={fields.clientSecret} value={options.client_secret ?? ''} />
      <SwitchField form={form} field={fields.pkce} isOn={options.pkce_enabled ?? false} />
    </FormGroup>
  )
}
