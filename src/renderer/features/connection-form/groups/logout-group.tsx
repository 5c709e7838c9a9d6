import { Textarea } from '@mantine/core'
import { connectionFields as fields } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import { textAt } from '../field-values.ts'
import { OtherShape } from '../fields/other-shape.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FoldedGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
}

/** Signing out of the provider, which can be done once a run is over. */
export function LogoutGroup({ form }: Props) {
  const { logoutUrl, scripts } = form.connection.options
  const url = textAt(logoutUrl)
  const script = textAt(scripts?.getLogoutUrl)
  const isSet = logoutUrl !== undefined || scripts?.getLogoutUrl !== undefined
  return (
    <FoldedGroup title="Logout" summary={isSet ? 'set' : 'not set'}>
      {url === null ? (
        <OtherShape field={fields.logoutUrl} />
      ) : (
        <TextField
          form={form}
          field={fields.logoutUrl}
          value={url}
          whenEmpty="absent"
          hint="https://id.example.com/logout"
          isMono
        />
      )}
      {script === null ? (
        <OtherShape field={fields.logoutScript} />
      ) : (
        <Field {...fields.logoutScript} problems={form.problemsAt(fields.logoutScript.path)} isWide>
          {(control) => (
            <Textarea
              {...control}
              className="mono-input"
              value={script}
              autosize
              minRows={3}
              maxRows={14}
              spellCheck={false}
              onChange={({ currentTarget: { value } }) =>
                form.edit(fields.logoutScript.path, value === '' ? undefined : value)
              }
            />
          )}
        </Field>
      )}
    </FoldedGroup>
  )
}
