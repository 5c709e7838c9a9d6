import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ApiResult, ConnectionView, Wire } from '../../../shared/api/api.ts'
import { describeTooLarge, importSizeLimit } from '../../../shared/sharing/import-limit.ts'
import type { ChosenImport, ImportPreview } from '../../../shared/sharing/import-preview.ts'
import { readTextFile } from '../../components/read-text-file.ts'

/** A text to import. */
export interface ImportSource {
  readonly text: string
  readonly fileName?: string | undefined
}

export type ImportState =
  | { readonly kind: 'closed' }
  /** The person is asked for a file, a text or an address. */
  | { readonly kind: 'asking'; readonly refusal: string | null; readonly isBusy: boolean }
  | {
      readonly kind: 'preview'
      readonly source: ImportSource
      readonly preview: Extract<ImportPreview, { kind: 'imported' | 'needs-fetch' }>
      readonly values: Readonly<Record<string, string>>
      readonly isBusy: boolean
      readonly refusal: string | null
    }

/** An import from the first look at a text to what is stored of it. */
export interface Imports {
  readonly store: StoreApi<ImportState>
  ask(): void
  close(): void
  /** Shows what a text would bring; answers with why it brings nothing. */
  read(source: ImportSource): Promise<string | null>
  /** Reads a file in the same way; one that is too large is not read at all, nor are several. */
  readFiles(files: readonly File[]): Promise<string | null>
  /** Shows what the text would bring with these values in its open places. */
  setValues(values: Readonly<Record<string, string>>): Promise<void>
  /** The person agrees that the address is asked for its document. */
  fetch(): Promise<void>
  /** Stores the chosen connections; `null` where there is nothing to choose from. */
  keep(chosen: readonly ChosenImport[]): Promise<ApiResult<readonly ConnectionView[]> | null>
}

/** @param tellRefused is told why nothing was stored where the import was closed meanwhile */
export function createImports(wire: Wire, tellRefused: (message: string) => void): Imports {
  const store = createStore<ImportState>(() => ({ kind: 'closed' }))
  let newest = 0
  /** Says of what begins now whether it is still waited for; else its answer shows nothing. */
  const begin = () => {
    newest += 1
    const mine = newest
    return () => mine === newest
  }

  const look = async (
    source: ImportSource,
    values: Readonly<Record<string, string>>,
    fetch: boolean,
  ): Promise<string | null> => {
    const isWanted = begin()
    const before = store.getState()
    if (before.kind !== 'closed') store.setState({ ...before, isBusy: true, refusal: null })
    const result = await wire.call('previewImport', { ...source, values, fetch })
    if (!isWanted()) return null
    const preview = result.ok ? result.value : null
    if (preview !== null && preview.kind !== 'refused') {
      const shown = {
        kind: 'preview',
        source,
        preview,
        values,
        isBusy: false,
        refusal: null,
      } as const
      store.setState(shown, true)
      return null
    }
    const refusal = result.ok && preview?.kind === 'refused' ? preview.message : messageOf(result)
    if (before.kind !== 'closed') store.setState({ ...before, isBusy: false, refusal }, true)
    return refusal
  }

  const refuse = (refusal: string) => {
    const state = store.getState()
    if (state.kind !== 'closed') store.setState({ ...state, refusal })
    return refusal
  }

  return {
    store,
    ask() {
      begin()
      store.setState({ kind: 'asking', refusal: null, isBusy: false }, true)
    },
    close() {
      begin()
      store.setState({ kind: 'closed' }, true)
    },
    read: (source) => look(source, {}, false),
    async readFiles([file, ...others]) {
      if (file === undefined) return null
      if (others.length > 0) return refuse('Only one file at a time can be imported here.')
      if (file.size >= importSizeLimit) return refuse(describeTooLarge(file.name))
      const isWanted = begin()
      const read = await readTextFile(file)
      if (!isWanted()) return null
      if (!read.ok) return refuse(read.refusal)
      return look({ text: read.text, fileName: file.name }, {}, false)
    },
    async setValues(values) {
      const state = store.getState()
      if (state.kind === 'preview') await look(state.source, values, false)
    },
    async fetch() {
      const state = store.getState()
      if (state.kind === 'preview') await look(state.source, state.values, true)
    },
    async keep(chosen) {
      const state = store.getState()
      if (state.kind !== 'preview' || state.preview.kind !== 'imported') return null
      const isWanted = begin()
      store.setState({ ...state, isBusy: true, refusal: null })
      const { importId } = state.preview
      const result = await wire.call('importConnections', { importId, chosen })
      const after = { ...state, isBusy: false, refusal: messageOf(result) }
      if (isWanted()) store.setState(result.ok ? { kind: 'closed' } : after, true)
      else if (!result.ok) tellRefused(result.error.message)
      return result
    },
  }
}

function messageOf(result: ApiResult<unknown>): string | null {
  return result.ok ? null : result.error.message
}
