import { useState } from 'react'
import { type ConnectionField, connectionFields } from '../../../../shared/connection-fields.ts'
import { SwitchField } from '../fields/switch-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
}

/** What is asked for. */
export function ScopesGroup({ form }: Props) {
  const { scope, useOauthSpecScope } = form.connection.options
  return (
    <FormGroup title="Scopes">
      {typeof scope === 'object' ? (
        <ArrayScopeField form={form} scopes={scope} />
      ) : (
        <ScopeField form={form} field={connectionFields.scope} value={scope ?? ''} />
      )}
      <SwitchField
        form={form}
        field={connectionFields.scopeDelimiter}
        isOn={useOauthSpecScope ?? false}
      />
    </FormGroup>
  )
}

/** A scope that is stored as an array stays one: Auth0 may send the two forms differently. */
function ArrayScopeField({
  form,
  scopes,
}: {
  readonly form: FormHandle
  readonly scopes: readonly string[]
}) {
  const [typed, setTyped] = useState('')
  const edit: FormHandle['edit'] = (path, text) => {
    setTyped(String(text))
    form.edit(path, scopesIn(String(text)))
  }
  return (
    <ScopeField
      form={{ ...form, edit }}
      field={{
        ...connectionFields.scope,
        help: `${connectionFields.scope.help} Stored as an array.`,
      }}
      value={scopesIn(typed).join(' ') === scopes.join(' ') ? typed : scopes.join(' ')}
    />
  )
}

interface ScopeFieldProps {
  readonly form: FormHandle
  readonly field: ConnectionField
  readonly value: string
}

function ScopeField({ form, field, value }: ScopeFieldProps) {
  return <TextField form={form} field={field} value={value} hint="openid profile email" isMono />
}

function scopesIn(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean)
}
