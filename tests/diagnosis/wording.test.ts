import { describe, expect, it } from 'vitest'
import {
  list,
  quote,
  quotedList,
  quoteWords,
  ranked,
  retryAfter,
  sentence,
  span,
} from '../../src/diagnosis/wording.ts'

describe('quote', () => {
  it('puts a value on one line', () => {
    expect(quote(' a\n  b ')).toBe('"a b"')
  })

  it('cuts a long value', () => {
    expect(quote('x'.repeat(200), 5)).toBe('"xxxxx…"')
  })

  it('lets no value close the quotes', () => {
    expect(quote('Denied". And “so” on')).toBe('“Denied". And "so" on”')
  })

  it('shows a value that is no text as JSON', () => {
    expect(quote({ a: 1 })).toBe('“{"a":1}”')
  })
})

describe('quoteWords', () => {
  it.each([
    ['Logout is out of order.', '"Logout is out of order"'],
    ['One moment...', '"One moment..."'],
  ])('leaves the full stop of "%s" to the sentence around it', (words, expected) => {
    expect(quoteWords(words)).toBe(expected)
  })
})

describe('list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'a'], 'a'],
  ])('joins %j', (items, expected) => {
    expect(list(items)).toBe(expected)
  })

  it('counts what it leaves out', () => {
    expect(list(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
    expect(quotedList(['a', 'b', 'c', 'd'], 2)).toBe('"a", "b" and 2 more')
  })
})

describe('span', () => {
  it.each([
    [1, '1 second'],
    [-90, '90 seconds'],
    [150, '3 minutes'],
    [7200, '2 hours'],
    [864_000, '10 days'],
  ])('of %d seconds is %s', (seconds, expected) => {
    expect(span(seconds)).toBe(expected)
  })
})

describe('ranked', () => {
  it('names the most likely cause first', () => {
    expect(ranked(['a', 'b', 'c'])).toBe('Most likely a; or else b; or c.')
    expect(ranked(['a'])).toBe('Most likely a.')
  })
})

it('sentence adds a full stop only where there is none', () => {
  expect([sentence('a'), sentence('b.'), sentence('c "d."')]).toEqual(['a.', 'b.', 'c "d."'])
})

it('retryAfter reads both forms of the header', () => {
  expect(retryAfter('90')).toBe('90 seconds')
  expect(retryAfter('Sun, 22 Nov 2026 12:00:00 GMT')).toBe('"Sun, 22 Nov 2026 12:00:00 GMT"')
})
