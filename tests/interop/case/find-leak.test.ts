import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLeak } from '../../../src/interop/case/find-leak.ts'

const secret = 'pä55 w+rd/"x'
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('the last look at a file', () => {
  it.each([
    ['as it is', `x${secret}y`],
    ['URL-encoded', `q=${encodeURIComponent(secret)}`],
    ['URL-encoded', `q=${new URLSearchParams([['', secret]]).toString().slice(1)}`],
    ['URL-encoded', `q=${encodeURIComponent(secret).replaceAll('%20', '+')}`],
    ['URL-encoded', `q=${encodeURIComponent(secret).toLowerCase()}`],
    ['JSON-escaped', JSON.stringify({ a: secret })],
    ['JSON-escaped', JSON.stringify(JSON.stringify({ a: secret }))],
    ['JSON-escaped', 'p\\u00e455 w\\u002Brd/\\u0022x'],
    ['JSON-escaped', String.raw`p\\u00E455 w\\u002Brd\\\/\\u0022x`],
    ['as markup', 'p&#xE4;55&#32;w&plus;rd&#47;&quot;x'],
    ['as markup', 'pä55 w\\u0026#43;rd/\\u0026quot;x'],
    ['URL-encoded', `q=${[1, 2, 3].reduce((text) => encodeURIComponent(text), secret)}`],
    ['base64', base64(secret)],
    ['base64', base64(`1${secret}2`)],
    ['base64', base64(`12${secret}34`)],
    ['base64', Buffer.from(`1${secret}234`).toString('base64url')],
  ] as const)('finds a secret %s: %s', (spelling, text) => {
    expect(findLeak({ a: ['', { b: text }] }, [secret])).toEqual({
      path: ['a', '1', 'b'],
      spelling,
    })
  })

  it('finds a secret of any size', () => {
    const long = 'sesame-4711 '.repeat(50_000)
    expect(findLeak({ a: base64(long) }, [long])).toEqual({ path: ['a'], spelling: 'base64' })
  })

  it('finds a secret in a key and in a number', () => {
    expect(findLeak({ a: { 'x-sesame-4711': 1 } }, ['sesame-4711'])?.path).toEqual(['a'])
    expect(findLeak({ a: { pin: 73_914_482 } }, ['73914482'])?.path).toEqual(['a', 'pin'])
  })

  it('finds one of any bytes in any spelling, wherever it stands', () => {
    const spell = fc.constantFrom(
      (v: string) => v,
      encodeURIComponent,
      (v: string) => JSON.stringify(v),
      base64,
    )
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 7, maxLength: 40 }),
        fc.string(),
        fc.string(),
        spell,
        (value, before, after, write) => {
          fc.pre(value.trim() !== '' && !/^[A-Za-z_]+$/.test(value) && value.isWellFormed())
          const text = before + write(value) + after
          expect(findLeak({ text }, [value])).not.toBeNull()
        },
      ),
    )
  })

  it('takes an ordinary word for a secret only where others wrote it as a word of its own', () => {
    expect(
      findLeak({ run: { findings: [{ title: 'The secret is wrong' }] } }, ['secret']),
    ).toBeNull()
    expect(findLeak({ run: { console: [{ text: 'client_secret' }] } }, ['secret'])).toBeNull()
    expect(findLeak({ run: { console: [{ text: 'pw secret!' }] } }, ['secret'])?.spelling).toBe(
      'as it is',
    )
  })

  it('takes a short secret for one only as a whole value', () => {
    const file = (url: string) => ({ run: { trace: [{ request: { url } }] } })
    expect(findLeak(file('https://a.example/a1b?x=a1bc'), ['a1b'])).toBeNull()
    expect(findLeak(file('https://a.example/?x=a1b'), ['a1b'])).not.toBeNull()
  })

  it('lets a file pass that holds none', () => {
    expect(findLeak({ a: 'nothing to see' }, [secret, ''])).toBeNull()
  })
})
