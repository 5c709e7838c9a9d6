import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { connectionFields } from '../../../../shared/connection-fields.ts'
import { parseCustomHeaders } from '../../../../shared/custom-headers-text.ts'
import { Field } from '../../../components/field/field.tsx'
import { isSameMap } from '../../../components/map-rows/map-rows.ts'
import { MaskedText } from '../../../components/masked-text/masked-text.tsx'
import { splitPlaceholders } from '../../../components/masked-text/split-placeholders.ts'
import type { FormHandle } from '../form-handle.ts'
import type { KeptText } from '../json-pane.tsx'

interface Props {
  readonly form: FormHandle
  readonly headersText: KeptText
}

/** `customHeaders` as the JSON text of Auth0's own API; a text that cannot be read changes nothing. */
export function CustomHeadersField({ form, headersText }: Props) {
  const { path, label, help } = connectionFields.customHeaders
  const headers = form.connection.options.customHeaders ?? {}
  const [typed, setTyped] = useState('')
  const typedHeaders = parseCustomHeaders(typed)
  // The person's own spacing stays as long as it means what is stored.
  const isTypedInForce = typedHeaders.ok && isSameMap(typedHeaders.headers, headers)
  const text = headersText.unreadable ?? (isTypedInForce ? typed : formatHeaders(headers))
  const parsed = parseCustomHeaders(text)

  const change = (next: string) => {
    const result = parseCustomHeaders(next)
    setTyped(next)
    headersText.keep(result.ok ? null : next)
    if (result.ok && !isSameMap(result.headers, headers))
      form.edit(path, Object.keys(result.headers).length === 0 ? undefined : result.headers)
  }
  const problems = parsed.ok
    ? form.problemsAt(path)
    : [
        {
          severity: 'error' as const,
          message: `${parsed.message} Until then the last readable headers stay in force.`,
        },
      ]
  return (
    <Field label={label} help={help} problems={problems} path={path} isWide>
      {(control) => (
        <>
          <Textarea
            {...control}
            className="mono-input"
            error={!parsed.ok}
            value={text}
            placeholder={'{\n  "Authorization": "Basic …"\n}'}
            autosize
            minRows={3}
            maxRows={12}
            spellCheck={false}
            onChange={(e) => change(e.currentTarget.value)}
          />
          <HeaderSecrets text={text} />
        </>
      )}
    </Field>
  )
}

/** The secrets that are masked in the text, to be revealed one by one. */
function HeaderSecrets({ text }: { readonly text: string }) {
  const secrets = splitPlaceholders(text).filter((part) => part.kind === 'secret')
  const placeholders = [...new Set(secrets.map((s) => s.placeholder))]
  if (placeholders.length === 0) return null
  return (
    <p className="header-secrets">
      <span>Masked in this text:</span>
      {placeholders.map((placeholder) => (
        <MaskedText key={placeholder} text={placeholder} />
      ))}
    </p>
  )
}

function formatHeaders(headers: Readonly<Record<string, string>>): string {
  return Object.keys(headers).length === 0 ? '' : JSON.stringify(headers, null, 2)
}
