import { CustomHeadersField, type HeadersText } from './fields/custom-headers-field.tsx'
import { FormGroup } from './form-group.tsx'
import type { FormHandle } from './form-handle.ts'
import './connection-form.css'
import { ClientGroup } from './groups/client-group.tsx'
import { EndpointsGroup } from './groups/endpoints-group.tsx'
import { IdentityGroup } from './groups/identity-group.tsx'
import { ParametersGroup } from './groups/parameters-group.tsx'
import { ScopesGroup } from './groups/scopes-group.tsx'

interface Props {
  readonly form: FormHandle
  readonly headersText: HeadersText
}

/** Every field of a connection but its script, grouped as the person thinks of them. */
export function ConnectionForm({ form, headersText }: Props) {
  return (
    <div className="connection-form">
      <EndpointsGroup form={form} />
      <ClientGroup form={form} />
      <ScopesGroup form={form} />
      <ParametersGroup form={form} />
      <FormGroup title="Token request">
        <CustomHeadersField form={form} headersText={headersText} />
      </FormGroup>
      <IdentityGroup form={form} />
    </div>
  )
}
