import type { Run } from '../../../shared/run.ts'
import type { ScopeGrant } from '../../../shared/scopes.ts'
import { grantsOf } from './granted-scopes.ts'

interface Props {
  readonly run: Run
}

const words: Readonly<Record<ScopeGrant['state'], string>> = {
  granted: 'granted',
  refused: 'not granted',
  unnamed: 'not named, which does not mean refused',
  'not-asked': 'granted without being asked for',
}

/** The scopes that were granted against those that were asked for. */
export function ScopeGrants({ run }: Props) {
  const grants = grantsOf(run)
  return (
    <section className="scope-grants" aria-label="Scopes granted and asked for">
      <h3>Scopes</h3>
      {grants === null ? (
        <p className="token-about">
          The token response names none: all that was asked for is granted (RFC 6749 §5.1).
        </p>
      ) : (
        <ul>
          {grants.map(({ scope, state }) => (
            <li key={scope} data-state={state}>
              <code>{scope}</code> {words[state]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
