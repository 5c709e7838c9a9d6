import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Place, Places } from '../../../src/renderer/app/places.ts'
import { deleteRunWithUndo } from '../../../src/renderer/app/runs-page/delete-run-with-undo.ts'
import { createToasts } from '../../../src/renderer/app/toasts/toasts.ts'
import { createHistory } from '../../../src/renderer/features/history/history-store.ts'
import { createRuns } from '../../../src/renderer/features/runs/runs-store.ts'
import type { Wire } from '../../../src/shared/api/api.ts'
import type { Run } from '../../../src/shared/run.ts'
import { buildRun } from '../../builders/run-builder.ts'

/** A workbench that keeps these runs, newest first, with the page at a place. */
function keeping(kept: readonly Run[], at: Place) {
  let runs = kept
  const answers: Readonly<Record<string, () => unknown>> = {
    getLastRun: () => runs[0] ?? null,
    listRuns: () => ({
      runs: runs.map(({ id }) => ({ id, connection: name })),
      total: runs.length,
    }),
    deleteRun: () => {
      runs = runs.slice(1)
      return { undoToken: 'u' }
    },
    restoreRun: () => {
      runs = kept
      return {}
    },
  }
  const wire: Wire = {
    // Each procedure that is called here has its answer above.
    call: (name) => Promise.resolve({ ok: true, value: answers[name]?.() as never }),
    subscribe: () => () => {},
  }
  const store = createStore<Place>(() => at)
  const move = (place: Place) => store.setState(place, true)
  const places: Places = { store, go: move, replace: move, back() {}, forward() {} }
  return { history: createHistory(wire), places, runs: createRuns(wire), toasts: createToasts() }
}

const name = 'northwind-id'
const older = { ...(await buildRun()), id: 'older' }
const newer: Run = { ...older, id: 'newer', startedAt: '2026-11-22T12:00:05.000Z' }
const newest = { id: 'newer', connection: name }

test('the connection of a deleted run goes back to the run before, and forth by undo', async () => {
  const workbench = keeping([newer, older], { kind: 'runs', runId: 'newer' })
  const lastRun = () => workbench.runs.store.getState().lastRuns.get(name)?.id
  await workbench.runs.load(name)
  await deleteRunWithUndo(workbench, newest)
  expect(lastRun()).toBe('older')
  expect(workbench.places.store.getState()).toEqual({ kind: 'runs', runId: null })
  workbench.toasts.store.getState()[0]?.action?.run()
  await expect.poll(lastRun).toBe('newer')
})

test('the connection of the only run has none, and has it again by undo', async () => {
  const workbench = keeping([newer], { kind: 'runs', runId: 'newer' })
  const lastRun = () => workbench.runs.store.getState().lastRuns.get(name)
  await workbench.runs.load(name)
  await deleteRunWithUndo(workbench, newest)
  expect(lastRun()).toBeNull()
  workbench.toasts.store.getState()[0]?.action?.run()
  await expect.poll(() => lastRun()?.id).toBe('newer')
})

test('the next run in the list is open then, or the one before the last', async () => {
  const workbench = keeping([newer, older], { kind: 'runs', runId: 'newer' })
  await workbench.history.load()
  await deleteRunWithUndo(workbench, newest)
  expect(workbench.places.store.getState()).toEqual({ kind: 'runs', runId: 'older' })
  await deleteRunWithUndo(workbench, { id: 'older', connection: name })
  expect(workbench.places.store.getState()).toEqual({ kind: 'runs', runId: null })
})

test('a double click deletes once, and says so once', async () => {
  const workbench = keeping([newer, older], { kind: 'runs', runId: 'newer' })
  await Promise.all([deleteRunWithUndo(workbench, newest), deleteRunWithUndo(workbench, newest)])
  await workbench.history.load()
  expect(workbench.history.store.getState().total).toBe(1)
  expect(workbench.toasts.store.getState().map(({ text }) => text)).toEqual([
    'The run was deleted.',
  ])
})

test('whoever has gone elsewhere meanwhile stays there', async () => {
  const workbench = keeping([newer], { kind: 'settings' })
  await deleteRunWithUndo(workbench, newest)
  expect(workbench.places.store.getState()).toEqual({ kind: 'settings' })
})
