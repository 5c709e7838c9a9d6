import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { whileLocked } from '../../src/workbench/file-lock.ts'
import { temporaryFolder } from './temporary-folder.ts'

vi.mock('node:timers/promises', { spy: true })

/** From now on in this test, whoever waits looks again at once. */
function hurry(): void {
  const hurried = vi
    .mocked(sleep)
    .mockImplementation(() => new Promise((resolve) => setImmediate(resolve)))
  onTestFinished(() => void hurried.mockRestore())
}

test('processes that change the same files at once lose nothing', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder()
  const writer = fileURLToPath(new URL('./store-writer.ts', import.meta.url))
  const prefixes = ['a', 'b', 'c', 'd']
  const codes = prefixes.map(async (prefix) => {
    const args = [writer, folder, prefix, '15']
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [code] = await once(child, 'close')
    return code
  })
  expect(await Promise.all(codes)).toEqual([0, 0, 0, 0])
  const written = prefixes.flatMap((p) => Array.from({ length: 15 }, (_, i) => `${p}-${i}`)).sort()
  const kept = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const names = kept('connections.json').connections.map((c: { name: string }) => c.name)
  expect(names.sort()).toEqual(written)
  const domains = kept('tenants.json').tenants.map((t: { domain: string }) => t.domain)
  expect(domains.sort()).toEqual(written)
  expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([])
})

test('work that fails gives the lock back', async () => {
  const path = join(temporaryFolder(), 'file')
  const failing = whileLocked(path, async () => {
    expect(existsSync(`${path}.lock`)).toBe(true)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(existsSync(`${path}.lock`)).toBe(false)
  expect(await whileLocked(path, async () => 1)).toBe(1)
})

test.each([['0f2c'], ['']])('a lock that a killed process left is taken away: "%s"', async (id) => {
  hurry()
  const path = join(temporaryFolder(), 'file')
  writeFileSync(`${path}.lock`, id)
  expect(await whileLocked(path, async () => 1)).toBe(1)
  expect(existsSync(`${path}.lock`)).toBe(false)
})

test('work that takes long keeps the lock', { timeout: 30_000 }, async () => {
  const path = join(temporaryFolder(), 'file')
  const order: string[] = []
  const first = whileLocked(path, async () => {
    await sleep(5000)
    order.push('first')
  })
  await expect.poll(() => existsSync(`${path}.lock`)).toBe(true)
  await whileLocked(path, async () => void order.push('second'))
  await first
  expect(order).toEqual(['first', 'second'])
})

test('a change that others let wait too long is refused', async () => {
  const path = join(temporaryFolder(), 'file')
  vi.mocked(sleep).mockImplementation(async () => {
    // Another holds it at each look.
    writeFileSync(`${path}.lock`, String(Math.random()))
  })
  onTestFinished(() => void vi.mocked(sleep).mockRestore())
  writeFileSync(`${path}.lock`, 'another')
  await expect(whileLocked(path, async () => 1)).rejects.toMatchObject({
    code: 'not-saved',
    message: `${path} could not be written: another OAuth Workbench on this data folder is still changing it.`,
  })
  expect(existsSync(`${path}.lock`)).toBe(true)
})

test('a disk that takes no lock is told of', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'in-the-way'), '')
  const path = join(folder, 'in-the-way', 'file')
  await expect(whileLocked(path, async () => 1)).rejects.toMatchObject({
    code: 'not-saved',
    message: expect.stringMatching(/could not be written: (EEXIST|ENOTDIR)/),
  })
})
