import { describe, expect, test } from 'vitest'
import { checkMatchers, matchValue } from '../../../src/cli/suite/match-value.ts'

describe('what is expected', () => {
  test.each([
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2, d: 3 }], e: 4 } }],
    [null, null],
    [[], []],
    [{ $type: 'string' }, 'x'],
    [{ $type: 'number' }, 1.5],
    [{ $type: 'integer' }, 2],
    [{ $type: 'boolean' }, false],
    [{ $type: 'object' }, {}],
    [{ $type: 'list' }, []],
    [{ $type: 'null' }, null],
    [{ $pattern: '^oauth2\\|' }, 'oauth2|a'],
    [{ $includes: ['openid'] }, 'openid email'],
    [{ $includes: ['a', { b: 1 }] }, ['c', { b: 1, d: 2 }, 'a']],
    [{ $exactly: { a: 1, b: [{ c: 1, d: 2 }] } }, { b: [{ d: 2, c: 1 }], a: 1 }],
    [{ a: { $absent: true } }, {}],
    [{ a: { $absent: false } }, { a: null }],
  ])('%j matches %j', (expected, actual) => {
    expect(matchValue(expected, actual, 'value')).toEqual([])
  })

  test.each([
    [{ a: 1 }, { a: 2 }, 'value.a', '1', '2'],
    [{ a: 1 }, {}, 'value.a', '1', 'nothing'],
    [{ a: 1 }, null, 'value', 'an object', 'null'],
    [[1, 2], [1], 'value', 'a list of 2', '[1]'],
    [[{ a: 1 }], [{ a: 2 }], 'value.0.a', '1', '2'],
    [{ $type: 'string' }, 1, 'value', 'a string', '1'],
    [{ $type: 'object' }, [], 'value', 'a object', '[]'],
    [{ $pattern: '^a' }, 'b', 'value', 'a text that matches /^a/', '"b"'],
    [{ $pattern: '1' }, 1, 'value', 'a text that matches /1/', '1'],
    [{ $includes: ['a', 'b'] }, ['a'], 'value', 'something that includes "b"', '["a"]'],
    [{ $exactly: { a: 1 } }, { a: 1, b: 2 }, 'value', '{"a":1}', '{"a":1,"b":2}'],
    [{ a: { $absent: true } }, { a: 1 }, 'value.a', 'nothing', '1'],
    [{ a: { $absent: false } }, {}, 'value.a', 'something', 'nothing'],
  ])('%j does not match %j', (expected, actual, place, wanted, shown) => {
    expect(matchValue(expected, actual, 'value')).toEqual([
      { place, expected: wanted, actual: shown },
    ])
  })
})

test('a pattern that never comes to an end is a mismatch', () => {
  const expected = { name: { $pattern: '^(\\w+\\s?)+$' } }
  expect(matchValue(expected, { name: `${'a'.repeat(50)}!` }, 'profile')).toEqual([
    {
      place: 'profile',
      expected: 'what is decided within 2 s',
      actual: 'a text that a $pattern takes longer for',
    },
  ])
})

describe('a matcher that could never match is refused', () => {
  test.each([
    [{ a: { $patern: 'x' } }, 'profile.a: there is no matcher $patern'],
    [[{ $type: 'text' }], 'profile.0: $type must be one of string, number'],
    [{ a: { $type: 'string', $pattern: '^a' } }, 'profile.a: $type must be the only key'],
    [{ $toString: 1 }, 'profile: there is no matcher $toString'],
    [{ $pattern: '(' }, 'profile: $pattern is no regular expression: ('],
  ])('%j', (expected, message) => {
    expect(() => checkMatchers(expected, 'profile')).toThrow(message)
  })
})
