import { connectionFields } from '../../../../shared/connection-fields.ts'
import { ScopesField } from '../fields/scopes-field.tsx'
import { SwitchField } from '../fields/switch-field.tsx'
import { FormGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
}

/** What is asked for. */
export function ScopesGroup({ form }: Props) {
  return (
    <FormGroup title="Scopes">
      <ScopesField form={form} />
      <SwitchField
        form={form}
        field={connectionFields.scopeDelimiter}
        isOn={form.connection.options.useOauthSpecScope ?? false}
      />
    </FormGroup>
  )
}
