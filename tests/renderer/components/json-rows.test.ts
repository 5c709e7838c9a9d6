import { expect, test } from 'vitest'
import { jsonRows } from '../../../src/renderer/components/json-tree/json-rows.ts'

const paths = (value: unknown, toggled: readonly string[] = []) =>
  jsonRows(value, new Set(toggled)).map((r) => r.path)

test('shows the children of the root, and below them what is near enough', () => {
  expect(paths({ a: 1, b: { c: [{ d: {} }] } })).toEqual(['/a', '/b', '/b/c', '/b/c/0', '/b/c/0/d'])
})

test('closes and opens what is toggled', () => {
  expect(paths({ b: { c: 1 } }, ['/b'])).toEqual(['/b'])
  const deep = { a: { b: { c: { d: { e: 1 } } } } }
  expect(paths(deep)).toEqual(['/a', '/a/b', '/a/b/c', '/a/b/c/d'])
  expect(paths(deep, ['/a/b/c/d'])).toEqual([...paths(deep), '/a/b/c/d/e'])
})

test('keeps a long list closed behind a line of its own', () => {
  const long = Array.from({ length: 10_000 }, (_, i) => i)
  const content = { kind: 'branch', isArray: true, count: 10_000 }
  expect(jsonRows(long, new Set())).toEqual([
    { path: '', depth: 0, key: null, content, isOpen: false },
  ])
  expect(jsonRows(long, new Set(['']))).toHaveLength(10_001)
})

test('divides a list that is longer still into ranges', () => {
  const long = Array.from({ length: 25_000 }, (_, i) => i)
  const ranges = ['/~range/0', '/~range/10000', '/~range/20000']
  expect(paths(long, [''])).toEqual(['', ...ranges])
  const opened = jsonRows(long, new Set(['', '/~range/20000']))
  expect(opened).toHaveLength(5004)
  expect(opened[3]?.content).toEqual({ kind: 'range', first: 20_000, last: 24_999 })
  expect(opened.at(-1)).toMatchObject({ path: '/24999', key: '24999', depth: 2 })
})

test('divides an object of many keys in the same way', () => {
  const long = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`k${i}`, i]))
  expect(paths({ long }, ['/long'])).toEqual(['/long', '/long/~range/0', '/long/~range/10000'])
})

test('keeps the items of a long list closed', () => {
  const long = Array.from({ length: 61 }, () => ({ id: 1 }))
  expect(jsonRows({ long }, new Set(['/long']))).toHaveLength(62)
})

test('shows a plain value by itself', () => {
  expect(jsonRows(null, new Set())).toEqual([
    { path: '', depth: 0, key: null, content: { kind: 'plain', value: null }, isOpen: null },
  ])
})

test('keeps apart keys that only look alike as paths', () => {
  expect(paths({ 'a/b': 1, a: { b: 2 } })).toEqual(['/a~1b', '/a', '/a/b'])
})
