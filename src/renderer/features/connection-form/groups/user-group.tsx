import { connectionFields as fields } from '../../../../shared/connection-fields.ts'
import { textAt } from '../field-values.ts'
import { MapField } from '../fields/map-field.tsx'
import { OtherShape } from '../fields/other-shape.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { TagsField } from '../fields/tags-field.tsx'
import { FoldedGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
}

/** Management API, `set_user_root_attributes`; the first is its default. */
const rootAttributeChoices = [
  { value: 'on_each_login', label: 'on each login' },
  { value: 'on_first_login', label: 'on the first login only' },
  { value: 'never_on_login', label: 'never; the user is not created either' },
] as const

/** What Auth0 keeps of the profile. */
export function UserGroup({ form }: Props) {
  const { set_user_root_attributes, non_persistent_attrs, fieldsMap } = form.connection.options
  const rootAttributes = textAt(set_user_root_attributes)
  const count = [set_user_root_attributes, non_persistent_attrs, fieldsMap].filter(
    (value) => value !== undefined,
  ).length
  return (
    <FoldedGroup title="User" summary={count === 0 ? 'defaults' : `${count} set`}>
      {rootAttributes === null ? (
        <OtherShape field={fields.rootAttributes} />
      ) : (
        <SelectField
          form={form}
          field={fields.rootAttributes}
          value={rootAttributes || 'on_each_login'}
          choices={rootAttributeChoices}
        />
      )}
      <TagsField
        form={form}
        field={fields.nonPersistentAttributes}
        value={non_persistent_attrs}
        hint="ethnicity"
      />
      <MapField
        form={form}
        field={fields.fieldsMap}
        value={fieldsMap}
        noun="field"
        hints={['field of the profile', 'attribute of Auth0']}
      />
    </FoldedGroup>
  )
}
