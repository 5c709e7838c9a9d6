import { expect, test } from 'vitest'
import { deleteWithUndo } from '../../../../src/renderer/app/shell/delete-with-undo.ts'
import type { Workbench } from '../../../../src/renderer/app/workbench.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

test('what was typed and found out for a deleted connection goes with it', async () => {
  const gone: string[] = []
  const shown: { readonly text: string }[] = []
  const forget = (what: string) => (name: string) => void gone.push(`${what} of ${name}`)
  // Only what a deletion asks for.
  const workbench = {
    connections: {
      find: () => ({ connection: { ...buildConnection(), display_name: 'Acme '.repeat(60) } }),
      remove: () => Promise.resolve({ ok: true, value: { undoToken: 'undo' } }),
    },
    drafts: { flush: () => Promise.resolve(), discard: forget('draft') },
    edits: { forget: forget('edits') },
    runs: { forget: forget('runs') },
    scriptBench: { forget: forget('script bench') },
    investigations: { forget: forget('investigations') },
    toasts: { show: (toast: { text: string }) => void shown.push(toast) },
  } as unknown as Workbench
  const ask = () => deleteWithUndo(workbench, 'acme', () => {})
  // A double click asks twice.
  await Promise.all([ask(), ask()])
  expect(gone).toEqual([
    'draft of acme',
    'edits of acme',
    'runs of acme',
    'script bench of acme',
    'investigations of acme',
  ])
  // However long its name is, what became of it can be read.
  expect(shown.map(({ text }) => text)).toEqual([expect.stringMatching(/^.{79}… was deleted\.$/)])
})
