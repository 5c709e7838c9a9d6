import { describe, expect, test } from 'vitest'
import { plain, plainJson, plainLines } from '../../../src/cli/report/style.ts'

describe('a text of a server', () => {
  test('is one line, so that it cannot pass for others of the report', () => {
    expect(plain('no\n\n✓ passed  production')).toBe('no\\u000a\\u000a✓ passed  production')
  })

  test.each([
    ['::error file=a.ts::x', '\\u003a:error file=a.ts::x'],
    ['  ::stop-commands::x', '  \\u003a:stop-commands::x'],
    ['no ##[error]x', 'no \\u0023#[error]x'],
    ['##vso[task.setvariable variable=a]b', '\\u0023#vso[task.setvariable variable=a]b'],
    ['a::b ## c # d', 'a::b ## c # d'],
  ])('cannot command a CI runner: %j', (text, shown) => {
    expect(plain(text)).toBe(shown)
  })

  test('may have several lines where they are marked', () => {
    expect(plainLines('one\n::error::two\nthree')).toBe('one\n│ \\u003a:error::two\n│ three')
  })

  test('cannot command it from a value of JSON either', () => {
    expect(plainJson({ a: '##[error]\n::x' })).toBe('{\n  "a": "\\u0023#[error]\\n::x"\n}')
  })
})
