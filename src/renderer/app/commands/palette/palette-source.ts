import type { ReactNode } from 'react'

/** One thing that the palette finds. */
export interface PaletteItem {
  /** Unique among all sources. */
  readonly id: string
  readonly title: string
  /** A few words beside the title. */
  readonly detail?: string | undefined
  readonly shortcut?: string | undefined
  readonly icon: ReactNode
  readonly run: () => void
}

/**
 * What the palette searches, in the order in which it is shown. `find` answers at once, or later
 * where the workbench has to be asked; later answers to an earlier query are dropped.
 */
export interface PaletteSource {
  readonly title: string
  find(query: string): readonly PaletteItem[] | Promise<readonly PaletteItem[]>
}
