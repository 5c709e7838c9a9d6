import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  DraftSaver,
  saveDelay,
} from '../../../../src/renderer/features/connection-form/draft-saver.ts'
import type { ApiResult, ConnectionView } from '../../../../src/shared/api/api.ts'
import type { Connection } from '../../../../src/shared/connection.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Answer = (result: ApiResult<ConnectionView>) => void

const edited = (tokenURL: string) => buildConnection({ name: 'acme', options: { tokenURL } })
const refusal = { ok: false, error: { code: 'no', message: 'No.' } } as const

/** A saver whose saves wait for the test's answers. */
function setUp() {
  const saves: { readonly tokenURL: string; readonly answer: Answer }[] = []
  const states: string[] = []
  const stored: string[] = []
  const saver = new DraftSaver({
    save: ({ options: { tokenURL } }: Connection) =>
      new Promise((answer) => void saves.push({ tokenURL, answer })),
    onState: (_name, state) => void states.push(state.kind),
    onStored: (view) => void stored.push(view.connection.options.tokenURL),
  })
  const accept = async (index: number) => {
    const save = saves[index]
    if (!save) throw new Error(`there is no save ${index}`)
    const view = { connection: edited(save.tokenURL), problems: [], lastRun: null }
    save.answer({ ok: true, value: view })
    await vi.advanceTimersByTimeAsync(0)
  }
  const sent = () => saves.map((s) => s.tokenURL)
  return { saver, saves, states, stored, accept, sent }
}

test('sends only the newest of several quick edits', async () => {
  const { saver, sent, accept, states, stored } = setUp()
  saver.edit(edited('a'))
  await vi.advanceTimersByTimeAsync(saveDelay - 1)
  saver.edit(edited('ab'))
  await vi.advanceTimersByTimeAsync(saveDelay)
  await accept(0)
  expect(sent()).toEqual(['ab'])
  expect(stored).toEqual(['ab'])
  expect(states).toEqual(['unsaved', 'unsaved', 'saving', 'saved'])
})

test('sends at once when flushed, and not again', async () => {
  const { saver, sent, accept } = setUp()
  saver.edit(edited('a'))
  const flushed = saver.flush('acme')
  await accept(0)
  await flushed
  await vi.advanceTimersByTimeAsync(saveDelay * 2)
  expect(sent()).toEqual(['a'])
})

test('waits with the next save until the one before is answered', async () => {
  const { saver, sent, accept, states } = setUp()
  saver.edit(edited('a'))
  await vi.advanceTimersByTimeAsync(saveDelay)
  saver.edit(edited('ab'))
  await vi.advanceTimersByTimeAsync(saveDelay * 2)
  expect(sent()).toEqual(['a'])
  await accept(0)
  expect(sent()).toEqual(['a', 'ab'])
  expect(states.at(-1)).toBe('saving')
  await accept(1)
  expect(states.at(-1)).toBe('saved')
})

test('a flush also waits for what was typed meanwhile', async () => {
  const { saver, sent, accept } = setUp()
  let isDone = false
  saver.edit(edited('a'))
  const flushed = saver.flush('acme').then(() => {
    isDone = true
  })
  saver.edit(edited('ab'))
  await accept(0)
  expect([sent(), isDone]).toEqual([['a', 'ab'], false])
  await accept(1)
  await flushed
  expect(isDone).toBe(true)
})

test('keeps an edit that was refused and sends it again when flushed', async () => {
  const { saver, saves, sent, states } = setUp()
  saver.edit(edited('a'))
  await vi.advanceTimersByTimeAsync(saveDelay)
  saves[0]?.answer(refusal)
  await vi.advanceTimersByTimeAsync(0)
  expect(states.at(-1)).toBe('refused')
  void saver.flushAll()
  await vi.advanceTimersByTimeAsync(0)
  expect(sent()).toEqual(['a', 'a'])
})

test('sends nothing after an edit was discarded', async () => {
  const { saver, sent } = setUp()
  saver.edit(edited('a'))
  saver.discard('acme')
  await vi.advanceTimersByTimeAsync(saveDelay * 2)
  expect(sent()).toEqual([])
})
