import { expect, test } from 'vitest'
import { deleteWithUndo } from '../../../../src/renderer/app/shell/delete-with-undo.ts'
import type { Workbench } from '../../../../src/renderer/app/workbench.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

test('what was typed and found out for a deleted connection goes with it', async () => {
  const gone: string[] = []
  const forget = (what: string) => (name: string) => void gone.push(`${what} of ${name}`)
  // Only what a deletion asks for.
  const workbench = {
    connections: {
      find: () => ({ connection: buildConnection() }),
      remove: () => Promise.resolve({ ok: true, value: { undoToken: 'undo' } }),
    },
    drafts: { flush: () => Promise.resolve(), discard: forget('draft') },
    edits: { forget: forget('edits') },
    runs: { forget: forget('runs') },
    scriptBench: { forget: forget('script bench') },
    investigations: { forget: forget('investigations') },
    toasts: { show: () => {} },
  } as unknown as Workbench
  await deleteWithUndo(workbench, 'acme', () => {})
  expect(gone).toEqual([
    'draft of acme',
    'edits of acme',
    'runs of acme',
    'script bench of acme',
    'investigations of acme',
  ])
})
