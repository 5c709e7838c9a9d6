import { connectionFields } from '../../../../shared/connection-fields.ts'
import { useIcon } from '../../../components/connection-icon.ts'
import type { FormHandle } from '../form-handle.ts'
import { TextField } from './text-field.tsx'

interface Props {
  readonly form: FormHandle
}

/** The picture's address, and why it is not shown where it cannot be. */
export function IconField({ form }: Props) {
  const { connection } = form
  const icon = useIcon(connection.name, connection.options.icon_url)
  const field = connectionFields.iconUrl
  const problemsAt: FormHandle['problemsAt'] = (path) =>
    icon.kind === 'unavailable'
      ? [...form.problemsAt(path), { path, severity: 'warning', message: icon.reason }]
      : form.problemsAt(path)
  return (
    <TextField
      form={{ ...form, problemsAt }}
      field={field}
      value={connection.options.icon_url ?? ''}
      whenEmpty="absent"
      hint="https://…"
      isMono
    />
  )
}
