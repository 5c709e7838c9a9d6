import { connectionFields as fields } from '../../../../shared/connection-fields.ts'
import { findUnknownKeys, unknownKeysOf } from '../../../../shared/unknown-keys.ts'
import { Field } from '../../../components/field/field.tsx'
import { flagAt, numberAt, textAt } from '../field-values.ts'
import { FlagField } from '../fields/flag-field.tsx'
import { MapField } from '../fields/map-field.tsx'
import { OtherShape } from '../fields/other-shape.tsx'
import { TagsField } from '../fields/tags-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FoldedGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
}

/** The keys that are left, so that none of Auth0's is without a place. */
export function OtherKeysGroup({ form }: Props) {
  const { connection } = form
  const { realms, metadata, is_domain_connection, show_as_button, options } = connection
  const crossAppAccess = connection.connected_accounts?.cross_app_access
  const unknown = unknownKeysOf(connection)
  const meant = new Map(
    findUnknownKeys(connection).flatMap((key) =>
      key.meant === undefined ? [] : [[key.path.join('.'), key.meant] as const],
    ),
  )
  const version = numberAt(options.strategy_version)
  const email = textAt(options.email)
  const { strategyVersion } = fields
  const count = countSet([
    realms,
    metadata,
    is_domain_connection,
    show_as_button,
    crossAppAccess,
    options.strategy_version,
    options.email,
    ...unknown,
  ])
  return (
    <FoldedGroup title="Other keys" summary={count === 0 ? 'none set' : `${count} set`}>
      <TagsField form={form} field={fields.realms} value={realms} hint={connection.name} />
      <MapField
        form={form}
        field={fields.metadata}
        value={metadata}
        noun="metadata entry"
        hints={['name', 'value']}
      />
      <FlagField form={form} field={fields.isDomainConnection} value={is_domain_connection} />
      <FlagField form={form} field={fields.showAsButton} value={show_as_button} />
      <FlagField
        form={form}
        field={crossAppField(crossAppAccess)}
        value={crossAppValue(crossAppAccess)}
      />
      {version === null ? (
        <OtherShape field={strategyVersion} />
      ) : (
        <TextField
          form={{ ...form, edit: (path, text) => form.edit(path, numberOf(text)) }}
          field={strategyVersion}
          value={version}
          whenEmpty="absent"
          isMono
        />
      )}
      {email === null ? (
        <OtherShape field={fields.email} />
      ) : (
        <TextField form={form} field={fields.email} value={email} whenEmpty="absent" isMono />
      )}
      {unknown.length > 0 && (
        <Field label="Without a field" help="Kept as they are; the JSON tab shows them." isGroup>
          {() => (
            <ul className="unknown-keys">
              {unknown.map((path) => (
                <li key={path.join('.')}>
                  <code>{path.join('.')}</code>
                  {meant.has(path.join('.')) && (
                    <small> did you mean {meant.get(path.join('.'))}?</small>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Field>
      )}
    </FoldedGroup>
  )
}

function countSet(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length
}

/** The schema does not say whether it is a flag or an object with one, so what stands there decides. */
function crossAppField(value: unknown) {
  const { crossAppAccess } = fields
  return flagAt(value) !== null && value !== undefined
    ? crossAppAccess
    : { ...crossAppAccess, path: [...crossAppAccess.path, 'active'] }
}

function crossAppValue(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, 'active') : value
}

/** Only a whole number is one; anything else leaves the key out. */
function numberOf(text: unknown): number | undefined {
  return typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : undefined
}
