import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfStore } from '../../src/workbench/conf-store.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('ConfStore', () => {
  test('reads nothing where nothing was stored', () => {
    expect(new ConfStore(temporaryFolder()).read()).toEqual({ kind: 'empty' })
  })

  test('reads what another store on the same folder wrote', () => {
    const folder = temporaryFolder()
    new ConfStore(folder).write({ version: 1, connections: [{ 'a.b': 'ünïcödé' }] })
    expect(new ConfStore(folder).read()).toEqual({
      kind: 'document',
      document: { version: 1, connections: [{ 'a.b': 'ünïcödé' }] },
    })
  })

  test.skipIf(process.platform === 'win32')('keeps the file from other users', () => {
    const store = new ConfStore(temporaryFolder())
    store.write({ version: 1 })
    expect(statSync(store.path).mode & 0o777).toBe(0o600)
  })

  test('says why a file that is no JSON cannot be read', () => {
    const store = new ConfStore(temporaryFolder())
    writeFileSync(store.path, '{ "version": 1, ')
    expect(store.read()).toEqual({
      kind: 'unreadable',
      reason: expect.stringContaining('JSON'),
    })
  })

  test.each(['[]', 'null', '"text"', '3'])('does not take %s for an empty document', (text) => {
    const store = new ConfStore(temporaryFolder())
    writeFileSync(store.path, text)
    expect(store.read()).toEqual({
      kind: 'unreadable',
      reason: expect.stringContaining('it does not hold a JSON object'),
    })
  })

  test('does not take a file of length nought for an empty document', () => {
    const store = new ConfStore(temporaryFolder())
    writeFileSync(store.path, '')
    expect(store.read().kind).toBe('unreadable')
  })

  test('refuses what the system does not give, as a folder in the place of the file', () => {
    const store = new ConfStore(temporaryFolder())
    mkdirSync(store.path)
    expect(() => store.read()).toThrow(
      expect.objectContaining({
        code: 'not-read',
        message: `${store.path} could not be read (illegal operation on a directory, EISDIR). It is left as it is, and nothing is written there before it can be read.`,
      }),
    )
  })

  test('sets the file aside under a name that says when, with its content', () => {
    const folder = temporaryFolder()
    const store = new ConfStore(folder)
    writeFileSync(store.path, 'not JSON')
    const path = store.setAside()
    const [name] = readdirSync(folder)
    expect(name).toMatch(/^connections\.json\.unreadable-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z$/)
    expect(path).toBe(join(folder, String(name)))
    expect(readFileSync(path, 'utf8')).toBe('not JSON')
    expect(store.read()).toEqual({ kind: 'empty' })
  })
})
