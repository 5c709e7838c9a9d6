import { createStore, type StoreApi } from 'zustand/vanilla'
import type { WorkbenchStatus } from '../../shared/api/api.ts'
import type { LinkedWire, LinkState } from './wire-link.ts'

export interface SessionState {
  /** `null` until it is known. */
  readonly status: WorkbenchStatus | null
  readonly link: LinkState
}

/** Whether the workbench can be asked; what was lost with the link is asked for again once it can. */
export const isLinkOpen = ({ link }: SessionState): boolean => link.kind === 'open'

/** What the shell says of itself, and whether it can be reached. */
export interface Session {
  readonly store: StoreApi<SessionState>
  load(): Promise<void>
  receive(status: WorkbenchStatus): void
  retry(): void
}

export function createSession(wire: LinkedWire): Session {
  const store = createStore<SessionState>(() => ({ status: null, link: wire.linkState() }))
  wire.onLinkChange(() => store.setState({ link: wire.linkState() }))
  return {
    store,
    async load() {
      const result = await wire.call('getStatus', undefined)
      if (result.ok) store.setState({ status: result.value })
    },
    receive: (status) => store.setState({ status }),
    retry: wire.retry,
  }
}
