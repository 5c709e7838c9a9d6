import { useRef } from 'react'
import { type Behaviour, withBehaviourDefaults } from '../../../shared/behaviour.ts'
import { BasicOffer } from './basic-offer.tsx'
import { CustomHeadersField } from './fields/custom-headers-field.tsx'
import { focusField } from './focus-field.ts'
import { FormGroup } from './form-group.tsx'
import type { FormHandle } from './form-handle.ts'
import './connection-form.css'
import { BehaviourGroup } from './groups/behaviour-group.tsx'
import { ClientGroup } from './groups/client-group.tsx'
import { EndpointsGroup } from './groups/endpoints-group.tsx'
import { IdentityGroup } from './groups/identity-group.tsx'
import { LogoutGroup } from './groups/logout-group.tsx'
import { OtherKeysGroup } from './groups/other-keys-group.tsx'
import { ParametersGroup } from './groups/parameters-group.tsx'
import { ScopesGroup } from './groups/scopes-group.tsx'
import { UserGroup } from './groups/user-group.tsx'
import type { KeptText } from './json-pane.tsx'
import { RequestPreview } from './preview/request-preview.tsx'

interface Props {
  readonly form: FormHandle
  readonly headersText: KeptText
  /** The parameters of the next run, for the preview. */
  readonly incoming: Readonly<Record<string, string>>
  /** The imitated behaviours of every connection that does not say otherwise. */
  readonly behaviourDefaults: Partial<Behaviour>
}

/** Every field of a connection but its script, and below them what the next run will send. */
export function ConnectionForm({ form, headersText, incoming, behaviourDefaults }: Props) {
  const effective = withBehaviourDefaults(form.connection, behaviourDefaults)
  const fields = useRef<HTMLDivElement>(null)
  return (
    <>
      <div className="pane-scroll" ref={fields}>
        <div className="connection-form">
          <IdentityGroup form={form} />
          <EndpointsGroup form={form} />
          <ClientGroup form={form} />
          <ScopesGroup form={form} sent={effective} incoming={incoming} />
          <ParametersGroup form={form} incoming={incoming} />
          <FormGroup title="Token request">
            <CustomHeadersField form={form} headersText={headersText} />
            <BasicOffer form={form} />
          </FormGroup>
          <div className="folded-groups">
            <LogoutGroup form={form} />
            <UserGroup form={form} />
            <OtherKeysGroup form={form} />
            <BehaviourGroup form={form} defaults={behaviourDefaults} />
          </div>
        </div>
      </div>
      <RequestPreview
        connection={effective}
        incoming={incoming}
        onFocusField={(path) => focusField(fields.current, path)}
      />
    </>
  )
}
