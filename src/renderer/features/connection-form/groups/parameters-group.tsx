import { ParametersField } from '../fields/parameters-field.tsx'
import { FormGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
  readonly incoming: Readonly<Record<string, string>>
}

/** Everything that is sent with the authorization request beside the standard parameters. */
export function ParametersGroup({ form, incoming }: Props) {
  return (
    <FormGroup title="Parameters">
      <ParametersField form={form} incoming={incoming} />
    </FormGroup>
  )
}
