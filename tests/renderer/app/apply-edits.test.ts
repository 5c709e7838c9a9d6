import { expect, test } from 'vitest'
import { undoEdits } from '../../../src/renderer/app/apply-edits.ts'
import type { Workbench } from '../../../src/renderer/app/workbench.ts'

test('says that edits were not put back, so that they can be later', async () => {
  const shown: unknown[] = []
  const refused = {
    ok: false,
    error: { code: 'connection-lost', message: 'The workbench is out of reach.' },
  }
  // Only what undoing asks for.
  const workbench = {
    wire: { call: () => Promise.resolve(refused) },
    drafts: { flush: () => Promise.resolve(), store: { getState: () => ({ drafts: new Map() }) } },
    toasts: { show: (toast: unknown) => void shown.push(toast) },
  } as unknown as Workbench
  expect(await undoEdits(workbench, 'acme', 'undo')).toBe(false)
  expect(shown).toEqual([{ kind: 'error', text: 'The workbench is out of reach.' }])
})
