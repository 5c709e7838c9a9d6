import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RunSource } from '../../shared/run-comparison.ts'

/**
 * Where the person is: which page fills the space beside the sidebar. A page is added with a kind
 * here, its case in `readPlace`, its component in shell/open-page.tsx, and a command that goes there.
 */
export type Place =
  /** `null`: there is no connection to open. */
  | { readonly kind: 'connection'; readonly name: string | null }
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: 'tenant' }
  | { readonly kind: 'settings' }
  /** The runs that are kept, one of them open beside the list. */
  | { readonly kind: 'runs'; readonly runId: string | null }
  /** What is different in `b` from `a`; without `a`, from the run that passed nearest before it, or after. */
  | { readonly kind: 'comparison'; readonly a: RunSource | null; readonly b: RunSource }

/** The open place. Its history is the browser's own, so that its buttons and keys lead back too. */
export interface Places {
  readonly store: StoreApi<Place>
  go(place: Place): void
  /** Goes there instead: nothing leads back to the place that was open. */
  replace(place: Place): void
  back(): void
  forward(): void
}

const placeKey = 'oauth-workbench:place'
const atFirst: Place = { kind: 'connection', name: null }

/** What of the page's window is needed: its history, its memory, and its word that it moved. */
export interface PlacesWindow {
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back' | 'forward'>
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>
  addEventListener(type: 'popstate', listener: () => void): void
}

export function createPlaces(page: PlacesWindow): Places {
  const { history, localStorage } = page
  const inHistory = () => readPlace(stateOf(history)?.place)
  const store = createStore<Place>(
    () => inHistory() ?? readPlace(parse(localStorage.getItem(placeKey))) ?? atFirst,
  )
  const replace = (place: Place) => {
    history.replaceState({ place }, '')
    store.setState(place, true)
  }
  store.subscribe((place) => localStorage.setItem(placeKey, JSON.stringify(place)))
  page.addEventListener('popstate', () => store.setState(inHistory() ?? atFirst, true))
  replace(store.getState())
  return {
    store,
    replace,
    go(place) {
      if (placeId(place) === placeId(store.getState())) return
      history.pushState({ place }, '')
      store.setState(place, true)
    },
    back: () => history.back(),
    forward: () => history.forward(),
  }
}

/** The same for equal places. */
export function placeId(place: Place): string {
  return JSON.stringify(Object.entries(place).sort())
}

/** A place that was kept, or `null` where this version does not know it. */
export function readPlace(kept: unknown): Place | null {
  if (typeof kept !== 'object' || kept === null || !('kind' in kept)) return null
  switch (kept.kind) {
    case 'connection': {
      const name = 'name' in kept ? kept.name : null
      return { kind: 'connection', name: typeof name === 'string' ? name : null }
    }
    case 'case':
      return 'id' in kept && typeof kept.id === 'string' ? { kind: 'case', id: kept.id } : null
    case 'tenant':
      return { kind: 'tenant' }
    case 'settings':
      return { kind: 'settings' }
    case 'runs':
      return { kind: 'runs', runId: textAt(kept, 'runId') }
    case 'comparison': {
      const b = sourceAt(kept, 'b')
      return b === null ? null : { kind: 'comparison', a: sourceAt(kept, 'a'), b }
    }
    default:
      return null
  }
}

function sourceAt(kept: object, key: string): RunSource | null {
  // Earlier versions knew only runs of the history, by their id.
  const runId = textAt(kept, key)
  if (runId !== null) return { runId }
  const value: unknown = Reflect.get(kept, key)
  if (typeof value !== 'object' || value === null) return null
  const [ofRun, ofCase] = [textAt(value, 'runId'), textAt(value, 'caseId')]
  if (ofRun !== null) return { runId: ofRun }
  return ofCase === null ? null : { caseId: ofCase }
}

function textAt(kept: object, key: string): string | null {
  const value: unknown = Reflect.get(kept, key)
  return typeof value === 'string' ? value : null
}

function stateOf({ state }: Pick<History, 'state'>): { readonly place?: unknown } | null {
  return typeof state === 'object' ? state : null
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
