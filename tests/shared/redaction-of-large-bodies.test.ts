import { describe, expect, it } from 'vitest'
import { Redactor } from '../../src/shared/redaction.ts'

const million = 1_000_000

describe('a body of 10 MB', () => {
  it('is masked from its beginning to its end', () => {
    const rows = Array.from({ length: 60_000 }, (_, id) => ({ id, note: 'x'.repeat(140) }))
    const text = JSON.stringify({
      access_token: 'first-value',
      rows,
      note: 'again last-value',
      refresh_token: 'last-value',
    })
    expect(text.length).toBeGreaterThan(9 * million)
    const masked = new Redactor().maskBody(text)
    expect(masked).not.toMatch(/first-value|last-value/)
    expect(Object.keys(JSON.parse(masked))).toEqual([
      'access_token',
      'rows',
      'note',
      'refresh_token',
    ])
  })

  it('may be a single value', () => {
    const redactor = new Redactor()
    const secret = 'v'.repeat(10 * million)
    expect(redactor.maskBody(JSON.stringify({ picture: secret }))).toContain('vvv')
    expect(redactor.maskBody(JSON.stringify({ client_secret: secret }))).toBe(
      '{"client_secret":"«client_secret»"}',
    )
  })

  // Each of them took longer than a day where an expression was tried at every character.
  it.each([
    ['quotation marks without an end', `"${'\\"'.repeat(5 * million)}`],
    ['beginnings of JWTs', '-eyJ'.repeat((5 * million) / 2)],
    ['beginnings of keys', '" : '.repeat((5 * million) / 2)],
    ['backslashes', `{"token":"${'\\\\'.repeat(5 * million)}`],
    ['escapes of JSON', '\\u002B'.repeat(million)],
    ['entities', '&amp;'.repeat(2 * million)],
    ['beginnings of entities', '&#'.repeat(5 * million)],
    ['beginnings of fields', '<input '.repeat(million)],
    ['fields without an end', `<input ${' name="'.repeat(million)}`],
    ['beginnings of addresses', `<a ${' href="'.repeat(million)}`],
    ['URLs in URLs', '?a=%3Fb%3D'.repeat(million)],
    ['percent signs that are encoded', '%25'.repeat(3 * million)],
  ])('is no trap when it is made of %s', (_, text) => {
    const redactor = new Redactor()
    // With too little in it that is never escaped, so that every escape is looked at.
    redactor.add('client_secret', '+/+/+/')
    const masked = redactor.maskBody(text)
    expect(masked.length).toBeLessThanOrEqual(text.length)
  })

  it('with a hundred thousand secrets has each of them masked', () => {
    const text = JSON.stringify(
      Array.from({ length: 100_000 }, (_, i) => ({ token: `value-${i}` })),
    )
    expect(new Redactor().maskBody(text)).not.toContain('value-')
  })
})

describe('a text under a secret key', () => {
  const mask = (text: string) => new Redactor().maskBody(text)

  it('is masked to the end of what is there when it is cut off', () => {
    expect(mask('{"access_token":"abcdef')).toBe('{"access_token":"«access_token»')
  })

  it('ends at the quotation mark that is not escaped', () => {
    expect(mask(String.raw`{"token":"a\"b\\","x":"y"}`)).toBe('{"token":"«token»","x":"y"}')
  })

  it('is no value that only ends like a key', () => {
    const text = String.raw`{"x":"the secret\":","y":":","z":"1"}`
    expect(mask(text)).toBe(text)
  })

  it('is found behind white space and in what is no JSON', () => {
    expect(mask('var a = {"api_key" :\n "abcdef"}; "b"')).toBe(
      'var a = {"api_key" :\n "«api_key»"}; "b"',
    )
  })
})

it('finds a JWT behind what else is in its first part', () => {
  const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln'
  expect(new Redactor().mask(`a-${jwt} b.${jwt} c.d.${jwt}`)).toBe('a-«jwt» b.«jwt» c.d.«jwt»')
})
