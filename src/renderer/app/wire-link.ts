import type { Wire } from '../../shared/api/api.ts'

/** Whether the workbench can be reached. */
export type LinkState =
  /** `again`: it had been lost. */
  | { readonly kind: 'connecting'; readonly again: boolean }
  | { readonly kind: 'open' }
  /** It will be tried again at `retryAt` (`Date.now()` time), after `attempts` that failed. */
  | { readonly kind: 'lost'; readonly retryAt: number; readonly attempts: number }

/** A wire whose other end may go away. */
export interface LinkedWire extends Wire {
  readonly linkState: () => LinkState
  /** Returns the function that ends the subscription. */
  readonly onLinkChange: (listener: () => void) => () => void
  /** Tries to reach the workbench now instead of at `retryAt`. */
  readonly retry: () => void
}
