import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Connection } from '../../../shared/connection.ts'
import { mapCredentials } from '../../../shared/connection-secrets.ts'
import { isSecretHeader } from '../../../shared/redaction.ts'
import { type ByName, withName, withoutName } from '../../components/by-name.ts'

interface Steps {
  readonly past: readonly Connection[]
  readonly future: readonly Connection[]
  /** Where the newest edit was made, and when (`Date.now()`). */
  readonly newest: { readonly place: string; readonly at: number } | null
}

/** The steps that can be undone and done again. */
export type EditHistoryState = ByName<Steps>

/**
 * What a connection was before each edit, for as long as the page is open. Edits of the same place
 * that follow one another quickly are one step. Secrets take no part: what is kept has none of them,
 * and undoing leaves them as they are.
 */
export interface EditHistory {
  readonly store: StoreApi<EditHistoryState>
  /** Remembers what an edit is about to change. */
  record(before: Connection, place: string): void
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
    record(before, place) {
      const { past, newest, future } = stepsOf(before.name)
      const at = now()
      const goesOn = newest?.place === place && at - newest.at < sameStep && future.length === 0
      put(before.name, {
        past: goesOn ? past : [...past, withoutSecrets(before)].slice(-depth),
        future: [],
        newest: { place, at },
      })
    },
    undo(current) {
      const { past, future } = stepsOf(current.name)
      const previous = past.at(-1)
      if (!previous) return null
      put(current.name, {
        past: past.slice(0, -1),
        future: [withoutSecrets(current), ...future],
        newest: null,
      })
      return withSecretsOf(current, previous)
    },
    redo(current) {
      const { past, future } = stepsOf(current.name)
      const [next, ...later] = future
      if (!next) return null
      put(current.name, {
        past: [...past, withoutSecrets(current)],
        future: later,
        newest: null,
      })
      return withSecretsOf(current, next)
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
