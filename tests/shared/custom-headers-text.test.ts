import { describe, expect, it } from 'vitest'
import { parseCustomHeaders } from '../../src/shared/custom-headers-text.ts'

describe('parseCustomHeaders', () => {
  it('reads an object of texts', () => {
    expect(parseCustomHeaders('{"Authorization": "Basic abc"}')).toEqual({
      ok: true,
      headers: { Authorization: 'Basic abc' },
    })
  })

  it('takes a blank text for no headers', () => {
    expect(parseCustomHeaders(' \n')).toEqual({ ok: true, headers: {} })
  })

  it.each([
    ['{"a": 1}', 1, 7, 'the value of "a" must be a text in quotes, not a number'],
    [
      '{\n  "a": "x",\n  "b": {}\n}',
      3,
      8,
      'the value of "b" must be a text in quotes, not an object',
    ],
    ['{"a": null}', 1, 7, 'the value of "a" must be a text in quotes, not null'],
    ['["a"]', 1, 1, 'customHeaders must be a JSON object: {"Name": "value"}'],
    ['{"a": "x" "b": "y"}', 1, 11, 'not valid JSON: comma expected'],
    ['{"a": "x", "a": "y"}', 1, 12, '"a" stands here twice'],
    ['{"a": "x"', 1, 10, 'not valid JSON: close brace expected'],
  ])('refuses %s at the place of the error', (text, line, column, reason) => {
    expect(parseCustomHeaders(text)).toEqual({
      ok: false,
      line,
      column,
      message: `Line ${line}, column ${column}: ${reason}.`,
    })
  })

  it('does not let a header be named __proto__ into the object’s prototype', () => {
    const parsed = parseCustomHeaders('{"__proto__": "x"}')
    expect(parsed.ok && Object.keys(parsed.headers)).toEqual(['__proto__'])
  })
})
