import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'

/** What is known of a connection's picture. */
export type IconState =
  | { readonly kind: 'none' }
  | { readonly kind: 'fetching' }
  | { readonly kind: 'shown'; readonly dataUrl: string }
  /** One sentence. */
  | { readonly kind: 'unavailable'; readonly reason: string }

/** Where pictures come from: the page gives one that asks the workbench. */
export interface IconSource {
  /** The same object until something changes. */
  find(connection: string, iconUrl: string): IconState
  /** Has the picture fetched, if it was not yet. */
  want(connection: string, iconUrl: string): void
  subscribe(listener: () => void): () => void
}

const none: IconState = { kind: 'none' }

const noSource: IconSource = {
  find: () => none,
  want: () => undefined,
  subscribe: () => () => undefined,
}

export const IconContext = createContext<IconSource>(noSource)

/** The picture of a connection, fetched when it is first shown. */
export function useIcon(connection: string, iconUrl: string | undefined): IconState {
  const source = useContext(IconContext)
  const url = iconUrl ?? ''
  const state = useSyncExternalStore(source.subscribe, () =>
    url === '' ? none : source.find(connection, url),
  )
  useEffect(() => {
    if (url !== '') source.want(connection, url)
  }, [source, connection, url])
  return state
}
