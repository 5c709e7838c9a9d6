import { expect, test } from 'vitest'
import { commandTable } from '../../../../src/renderer/app/commands/command-table.ts'
import { createCommands } from '../../../../src/renderer/app/commands/commands.ts'

const find = (commands: ReturnType<typeof createCommands>, id: string) =>
  commands.list().find((command) => command.id === id)

test('a command can be done while a part of the page says how', () => {
  const commands = createCommands()
  expect(find(commands, 'run')?.run).toBeNull()
  const run = () => {}
  const end = commands.provide(() => ({ run }))
  expect(find(commands, 'run')?.run).toBe(run)
  end()
  expect(find(commands, 'run')?.run).toBeNull()
})

test('what came last decides, and what it does not know is left', () => {
  const commands = createCommands()
  const [first, second] = [() => {}, () => {}]
  commands.provide(() => ({ run: first, 'new-connection': first }))
  commands.provide(() => ({ run: second, 'new-connection': undefined }))
  expect(find(commands, 'run')?.run).toBe(second)
  expect(find(commands, 'new-connection')?.run).toBe(first)
})

test('no two commands have the same shortcut or title', () => {
  const entries = Object.values(commandTable)
  const shortcuts = entries.flatMap((entry) => ('shortcuts' in entry ? [...entry.shortcuts] : []))
  const lowered = shortcuts.map((shortcut) => shortcut.toLowerCase())
  expect(new Set(lowered).size).toBe(lowered.length)
  expect(new Set(entries.map((entry) => entry.title)).size).toBe(entries.length)
})
