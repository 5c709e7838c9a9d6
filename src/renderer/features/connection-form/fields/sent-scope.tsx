import { resolveAuthorizationParameters } from '../../../../shared/authorization-parameters.ts'
import { behaviourOf } from '../../../../shared/behaviour.ts'
import { type Connection, callbackUrlOf } from '../../../../shared/connection.ts'
import { Field } from '../../../components/field/field.tsx'

interface Props {
  readonly connection: Connection
  readonly incoming: Readonly<Record<string, string>>
}

/** A `connection_scope` to show the delimiter with, where the next run has none of its own. */
const example = 'extra_scope'

/** The scope as it goes out, alone and with a `connection_scope` of the application. */
export function SentScope({ connection, incoming }: Props) {
  const { connection_scope, ...others } = incoming
  const withScope = connection_scope || example
  return (
    <Field label="Sent as" isGroup>
      {() => (
        <dl className="sent-scope">
          <dt>{connection_scope ? 'without connection_scope' : 'in the next run'}</dt>
          <dd>{sentScope(connection, others)}</dd>
          <dt>with connection_scope={withScope}</dt>
          <dd>{sentScope(connection, { ...others, connection_scope: withScope })}</dd>
        </dl>
      )}
    </Field>
  )
}

function sentScope(connection: Connection, incoming: Readonly<Record<string, string>>) {
  // Only the scope is looked at, so any address will do.
  const options = { ...connection.options, authorizationURL: 'https://id.example.com/' }
  const { parameters } = resolveAuthorizationParameters(
    { ...connection, options },
    {
      incoming,
      behaviour: behaviourOf(connection),
      redirectUri: callbackUrlOf(connection),
      state: '',
      codeChallenge: null,
    },
  )
  const scope = parameters.find(({ name }) => name === 'scope')?.value
  return scope === undefined ? <span className="field-help">no scope</span> : <code>{scope}</code>
}
