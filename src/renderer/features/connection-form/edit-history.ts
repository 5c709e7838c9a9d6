import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Connection } from '../../../shared/connection.ts'
import { mapCredentials } from '../../../shared/connection-secrets.ts'
import { isSecretHeader } from '../../../shared/redaction.ts'
import { type ByName, withName, withoutName } from '../../components/by-name.ts'
import { applyChange, type ConnectionChange } from './connection-change.ts'

interface Steps {
  readonly past: readonly ConnectionChange[]
  readonly future: readonly ConnectionChange[]
  /** Where the newest edit was made, and when (`Date.now()`). */
  readonly newest: { readonly place: string; readonly at: number } | null
}

/** The steps that can be undone and done again. */
export type EditHistoryState = ByName<Steps>

/**
 * What each edit did to a connection, for as long as the page is open. Edits of the same place that
 * follow one another quickly are one step. A step back puts back only what its edit changed: what
 * somebody else has changed since stays. Secrets take no part: what is kept has none of them, and
 * undoing leaves them as they are.
 */
export interface EditHistory {
  readonly store: StoreApi<EditHistoryState>
  /** Remembers what an edit does. */
  record(edit: ConnectionChange, place: string): void
  /** The connection one step back, or `null`; `current` can then be had again with `redo`. */
  undo(current: Connection): Connection | null
  redo(current: Connection): Connection | null
  forget(name: string): void
}

/** Milliseconds within which edits of the same place are one step. */
const sameStep = 1_200
/** Steps of one connection. */
const depth = 200

const noSteps: Steps = { past: [], future: [], newest: null }

export function createEditHistory(now: () => number = Date.now): EditHistory {
  const store = createStore<EditHistoryState>(() => new Map())
  const stepsOf = (name: string) => store.getState().get(name) ?? noSteps
  const put = (name: string, steps: Steps) =>
    store.setState(withName(store.getState(), name, steps), true)
  return {
    store,
    record({ from, to }, place) {
      const { name } = from
      const { past, newest, future } = stepsOf(name)
      const at = now()
      const last = past.at(-1)
      const goesOn = newest?.place === place && at - newest.at < sameStep && future.length === 0
      const step = {
        from: goesOn && last ? last.from : withoutSecrets(from),
        to: withoutSecrets(to),
      }
      put(name, {
        past: [...(goesOn ? past.slice(0, -1) : past), step].slice(-depth),
        future: [],
        newest: { place, at },
      })
    },
    undo(current) {
      const { past, future } = stepsOf(current.name)
      const last = past.at(-1)
      if (!last) return null
      const to = withoutSecrets(current)
      const from = applyChange(to, { from: last.to, to: last.from })
      put(current.name, {
        past: past.slice(0, -1),
        future: [{ from, to }, ...future],
        newest: null,
      })
      return withSecretsOf(current, from)
    },
    redo(current) {
      const { past, future } = stepsOf(current.name)
      const [next, ...later] = future
      if (!next) return null
      const from = withoutSecrets(current)
      const to = applyChange(from, next)
      put(current.name, {
        past: [...past, { from, to }],
        future: later,
        newest: null,
      })
      return withSecretsOf(current, to)
    },
    forget: (name) => store.setState(withoutName(store.getState(), name), true),
  }
}

/** A step only has to know that a secret was there; a typed one would stay here for long. */
function withoutSecrets(connection: Connection): Connection {
  return mapCredentials(connection, () => '•')
}

/** The connection `target` with the secrets of `current`; one that is gone does not come back. */
function withSecretsOf(current: Connection, target: Connection): Connection {
  const { client_secret, customHeaders: headers = {} } = current.options
  const filled = mapCredentials(target, ({ path: [, key, header] }) =>
    key === 'client_secret' ? (client_secret ?? '') : (headers[header] ?? ''),
  )
  const { customHeaders, ...others } = filled.options
  const options = client_secret === undefined ? others : { ...others, client_secret }
  if (!customHeaders) return { ...filled, options }
  const kept = Object.entries(customHeaders).filter(
    ([name, value]) => !isSecretHeader(name) || value !== '',
  )
  return { ...filled, options: { ...options, customHeaders: Object.fromEntries(kept) } }
}
