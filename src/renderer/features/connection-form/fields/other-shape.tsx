import type { ConnectionField } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'

interface Props {
  readonly field: ConnectionField
}

/** Stands for a field whose value is not of the kind that the field can show. */
export function OtherShape({ field: { label, standing, path } }: Props) {
  return (
    <Field label={label} standing={standing} path={path} isGroup>
      {() => <p className="other-shape">It has another shape than usual; change it in the JSON.</p>}
    </Field>
  )
}
