import { connectionFields as fields } from '../../../../shared/connection-fields.ts'
import { CallbackUrlField } from '../fields/callback-url-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
}

/** The three URLs of the flow. */
export function EndpointsGroup({ form }: Props) {
  const { options } = form.connection
  return (
    <FormGroup title="Endpoints">
      <TextField
        form={form}
        field={fields.authorizationUrl}
        value={options.authorizationURL}
        hint="https://id.example.com/oauth2/authorize"
        isMono
      />
      <TextField
        form={form}
        field={fields.tokenUrl}
        value={options.tokenURL}
        hint="https://id.example.com/oauth2/token"
        isMono
      />
      <CallbackUrlField form={form} />
    </FormGroup>
  )
}
