import type { Connection } from '../../../../shared/connection.ts'
import { connectionFields } from '../../../../shared/connection-fields.ts'
import { ScopesField } from '../fields/scopes-field.tsx'
import { SentScope } from '../fields/sent-scope.tsx'
import { SwitchField } from '../fields/switch-field.tsx'
import { FormGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
  /** The connection as a run takes it. */
  readonly sent: Connection
  readonly incoming: Readonly<Record<string, string>>
}

/** What is asked for, and how it is written. */
export function ScopesGroup({ form, sent, incoming }: Props) {
  return (
    <FormGroup title="Scopes">
      <ScopesField form={form} />
      <SwitchField
        form={form}
        field={connectionFields.scopeDelimiter}
        isOn={form.connection.options.useOauthSpecScope ?? false}
      />
      <SentScope connection={sent} incoming={incoming} />
    </FormGroup>
  )
}
