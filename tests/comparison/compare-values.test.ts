import { describe, expect, test } from 'vitest'
import { compareValues } from '../../src/comparison/compare-values.ts'

describe('two values', () => {
  test('that are equal have no difference', () => {
    expect(compareValues({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([])
  })

  test('differ where a key was added, removed or changed', () => {
    expect(compareValues({ a: 1, b: { c: 'x' } }, { b: { c: 'y' }, d: [] })).toEqual([
      { path: ['a'], change: 'removed', a: 1, volatile: false },
      { path: ['b', 'c'], change: 'changed', a: 'x', b: 'y', volatile: false },
      { path: ['d'], change: 'added', b: [], volatile: false },
    ])
  })

  test('differ in the one item that a list lost, not in those that moved up', () => {
    expect(compareValues(['openid', 'email', 'profile'], ['email', 'profile'])).toEqual([
      { path: ['0'], change: 'removed', a: 'openid', volatile: false },
    ])
  })

  test('differ place by place in a list, what was there before what is there', () => {
    const differences = compareValues(['a', 'same', 'b'], ['x', 'same', 'y'])
    expect(differences.map(({ path, change }) => [path.join(), change])).toEqual([
      ['0', 'removed'],
      ['0', 'added'],
      ['2', 'removed'],
      ['2', 'added'],
    ])
  })

  test('differ inside the item of the same id', () => {
    const a = [{ id: 1, role: 'user' }, { id: 2 }]
    const b = [{ id: 3 }, { id: 1, role: 'admin' }, { id: 2 }]
    expect(compareValues(a, b)).toContainEqual({
      path: ['1', 'role'],
      change: 'changed',
      a: 'user',
      b: 'admin',
      volatile: false,
    })
  })

  test('differ as a whole where their kinds differ', () => {
    expect(compareValues([1], { a: 1 }, ['body'])).toEqual([
      { path: ['body'], change: 'changed', a: [1], b: { a: 1 }, volatile: false },
    ])
  })

  test('may have a key that lists use as a mark', () => {
    expect(compareValues({ _t: 'x', _1: 1 }, { _t: 'y', _1: 2 })).toEqual([
      { path: ['_t'], change: 'changed', a: 'x', b: 'y', volatile: false },
      { path: ['_1'], change: 'changed', a: 1, b: 2, volatile: false },
    ])
  })

  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
    'may have a key that every object inherits: %s',
    (key) => {
      const one: unknown = JSON.parse(`{ "${key}": { "${key}": "x" } }`)
      const other: unknown = JSON.parse(`{ "${key}": { "${key}": "y" } }`)
      const value = JSON.parse(`{ "${key}": "x" }`)
      expect(compareValues(one, {})).toEqual([
        { path: [key], change: 'removed', a: value, volatile: false },
      ])
      expect(compareValues({}, one)).toEqual([
        { path: [key], change: 'added', b: value, volatile: false },
      ])
      expect(compareValues(one, other)).toEqual([
        { path: [key, key], change: 'changed', a: 'x', b: 'y', volatile: false },
      ])
    },
  )

  test('have a volatile difference under a key that is new in every answer, however deep', () => {
    const [first, second] = compareValues({ iat: 1, sub: 'a' }, { iat: 2, sub: 'b' })
    expect(first).toMatchObject({ path: ['iat'], volatile: true })
    expect(second).toMatchObject({ path: ['sub'], volatile: false })
  })
})

test('lists too long to be matched are compared item by item', () => {
  const items = Array.from({ length: 20_000 }, (_, id) => ({ id, roles: ['user'] }))
  const changed = items.toSpliced(19_999, 1, { id: -1, roles: [] }).toSpliced(0, 1, {
    id: -2,
    roles: ['admin', 'user'],
  })
  expect(compareValues({ items }, { items: [...changed, 'more'] })).toMatchObject([
    { path: ['items', '0', 'id'], change: 'changed', a: 0, b: -2 },
    { path: ['items', '0', 'roles', '0'], change: 'added', b: 'admin' },
    { path: ['items', '19999', 'id'], change: 'changed' },
    { path: ['items', '19999', 'roles', '0'], change: 'removed', a: 'user' },
    { path: ['items', '20000'], change: 'added', b: 'more' },
  ])
})
