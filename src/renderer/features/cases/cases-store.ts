import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ApiResult, ConnectionView, Wire } from '../../../shared/api/api.ts'
import { type CaseContent, longestCase, type OpenedCase } from '../../../shared/case.ts'
import { readTextFile } from '../../components/read-text-file.ts'

export interface CasesState {
  readonly cases: readonly OpenedCase[]
  /** What was loaded of them; `null` where a case is gone. */
  readonly contents: Readonly<Record<string, CaseContent | null | undefined>>
}

/** The cases that others shared. */
export interface Cases {
  readonly store: StoreApi<CasesState>
  load(): Promise<void>
  receive(cases: readonly OpenedCase[]): void
  loadContent(caseId: string): Promise<void>
  open(file: File): Promise<ApiResult<OpenedCase>>
  remove(caseId: string): Promise<ApiResult<{ undoToken: string }>>
  restore(undoToken: string): Promise<ApiResult<OpenedCase>>
  makeConnection(caseId: string, name: string): Promise<ApiResult<ConnectionView>>
}

export function createCases(wire: Pick<Wire, 'call'>): Cases {
  const store = createStore<CasesState>(() => ({ cases: [], contents: {} }))
  const receive = (cases: readonly OpenedCase[]) => store.setState({ cases })
  return {
    store,
    receive,
    async load() {
      const result = await wire.call('listCases', undefined)
      if (result.ok) receive(result.value)
    },
    async loadContent(caseId) {
      const result = await wire.call('getCase', { caseId })
      // Nobody has said that it is gone; it is asked for again once somebody can.
      if (!result.ok && result.error.code === 'connection-lost') return
      const content = result.ok ? result.value : null
      store.setState((s) => ({ contents: { ...s.contents, [caseId]: content } }))
    },
    async open(file) {
      if (file.size > longestCase)
        return unreadable(`“${file.name}” is larger than 50 MB; no case of a login is.`)
      const read = await readTextFile(file)
      if (!read.ok) return unreadable(read.refusal)
      return await wire.call('openCase', { fileName: file.name, text: read.text })
    },
    remove: (caseId) => wire.call('removeCase', { caseId }),
    restore: (undoToken) => wire.call('restoreCase', { undoToken }),
    makeConnection: (caseId, name) => wire.call('createConnectionOfCase', { caseId, name }),
  }
}

function unreadable(message: string): ApiResult<never> {
  return { ok: false, error: { code: 'case-unreadable', message } }
}
