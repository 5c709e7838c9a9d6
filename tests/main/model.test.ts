import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/*
 * TypeScript checks the names of the fake's methods against Electron's types, but not those of the
 * events that it emits: this does.
 */
const electron = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const types = readFileSync(join(electron, 'electron.d.ts'), 'utf8')
const folder = join(import.meta.dirname, 'fake-electron')

const emitted = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .flatMap((text) => [...text.matchAll(/\b(?:emit|#emitPreventable)\(\s*'([^']+)'/g)])
  .map(([, event]) => event)

test('the fake emits events', () => {
  expect(new Set(emitted).size).toBeGreaterThan(15)
})

test.each([...new Set(emitted)])('%s is an event of Electron’s', (event) => {
  expect(types).toContain(`on(event: '${event}'`)
})
