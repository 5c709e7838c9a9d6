import { expect, test } from 'vitest'
import { neighbour, stepCommands } from '../../../src/renderer/app/connection-page/step-commands.ts'
import { buildRun } from '../../builders/run-builder.ts'

const rows = ['t1', 't2', 't3']

test('moves to the row beside, and stops at the ends', () => {
  expect(neighbour(rows, 't1', 1)).toBe('t2')
  expect(neighbour(rows, 't3', -1)).toBe('t2')
  expect(neighbour(rows, 't3', 1)).toBeNull()
  expect(neighbour(rows, 't1', -1)).toBeNull()
})

test('begins at the first row, or from behind at the last', () => {
  expect(neighbour(rows, null, 1)).toBe('t1')
  expect(neighbour(rows, 'gone', -1)).toBe('t3')
  expect(neighbour([], null, 1)).toBeNull()
})

test('moves along a page that was drawn only after the commands were made', async () => {
  const page: { current: HTMLElement | null } = { current: null }
  const place = { tab: 'tokens', traceId: null } as const
  const commands = stepCommands({
    page,
    run: await buildRun(),
    readPlace: () => place,
    open: () => {},
  })
  const done: string[] = []
  const step = {
    matches: () => false,
    focus: () => void done.push('focused'),
    click: () => void done.push('opened'),
  }
  // Of the element, only its buttons are asked for.
  page.current = { querySelectorAll: () => [step] } as unknown as HTMLElement
  commands['next-step']?.()
  expect(done).toEqual(['focused', 'opened'])
})
