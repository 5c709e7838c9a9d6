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
  const long = Array.from({ length: 100_000 }, (_, i) => i)
  expect(jsonRows(long, new Set())).toEqual([
    { path: '', depth: 0, key: null, value: long, isOpen: false },
  ])
  expect(jsonRows(long, new Set(['']))).toHaveLength(100_001)
})

test('keeps the items of a long list closed', () => {
  const long = Array.from({ length: 61 }, () => ({ id: 1 }))
  expect(jsonRows({ long }, new Set(['/long']))).toHaveLength(62)
})

test('shows a plain value by itself', () => {
  expect(jsonRows(null, new Set())).toEqual([
    { path: '', depth: 0, key: null, value: null, isOpen: null },
  ])
})

test('keeps apart keys that only look alike as paths', () => {
  expect(paths({ 'a/b': 1, a: { b: 2 } })).toEqual(['/a~1b', '/a', '/a/b'])
})
