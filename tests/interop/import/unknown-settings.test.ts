import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importText } from '../../../src/interop/import/import-text.ts'

/** A key that no version of any program has, put beside the client's id. */
function withStranger(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isPostmanList = value.some((item) => item?.key === 'clientId')
    const items = value.map(withStranger)
    return isPostmanList ? [...items, { key: 'stranger', value: 'danger' }] : items
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, child]) => [key, withStranger(child)])
  const isSettings = ['clientId', 'clientID', 'tokenUrl'].some((key) => Object.hasOwn(value, key))
  return Object.fromEntries(isSettings ? [...entries, ['stranger', 'danger']] : entries)
}

it.each([
  'postman.json',
  'insomnia-4.json',
  'bruno.json',
  'yaak.json',
  'hoppscotch.json',
  'swagger-2.json',
])('a setting of %s that nobody knows is reported at its place', (file) => {
  const path = join(import.meta.dirname, '../golden/import', file)
  const document = withStranger(JSON.parse(readFileSync(path, 'utf8')))
  const result = importText(JSON.stringify(document))
  const reported = result.kind === 'imported' ? result.notUnderstood : []
  const strangers = reported.filter(({ path: at }) => at.endsWith('.stranger'))
  expect(strangers.map(({ reason }) => reason)).toContain('a connection has no place for this')
})
