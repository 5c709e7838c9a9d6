import { describe, expect, test } from 'vitest'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()

/** Short texts are read and written in the engine, long ones by Node: both must be as in Node. */
const lengths = [3, 5_000]
const encodings = [
  'utf8',
  'UTF-8',
  'latin1',
  'binary',
  'ascii',
  'hex',
  'base64',
  'base64url',
] as const

describe.each(lengths)('a Buffer of %i times what it holds', (times) => {
  test.each(encodings)('writes %s as Node does', async (encoding) => {
    const bytes = Buffer.alloc(4 * times, Buffer.from([0, 65, 195, 188]))
    const expression = `Buffer.alloc(${4 * times}, Buffer.from([0, 65, 195, 188])).toString('${encoding}')`
    // Node has the encoding, in whatever case.
    expect(await bench.value(expression)).toBe(bytes.toString(encoding as BufferEncoding))
  })

  test.each([
    ['aé€', 'utf8'],
    ['a\0b', 'utf8'],
    ['a😀', 'utf8'],
    ['a\ud83d', 'utf8'],
    ['aé\0', 'latin1'],
    ['aé', 'ascii'],
    ['0aFf', 'hex'],
    ['-_8A', 'base64'],
    ['+/8A', 'base64url'],
    ['YWI\n', 'base64'],
    ['aé€', 'utf16le'],
  ] as const)('reads %j of %s as Node does', async (text, encoding) => {
    const given = JSON.stringify(text)
    const expression = `Buffer.from(${given}.repeat(${times}), '${encoding}').toString('hex')`
    const expected = Buffer.from(text.repeat(times), encoding).toString('hex')
    expect(await bench.value(expression)).toBe(expected)
    const length = `Buffer.byteLength(${given}.repeat(${times}), 'utf8')`
    expect(await bench.value(length)).toBe(Buffer.byteLength(text.repeat(times)))
  })
})

test('a part of a Buffer is written without the rest', async () => {
  const expression =
    "Buffer.from('x'.repeat(2000) + 'y'.repeat(2000)).subarray(1990, 3990).toString()"
  expect(await bench.value(expression)).toBe('x'.repeat(10) + 'y'.repeat(1990))
})

test('what is read is the script’s own', async () => {
  const script = scriptOf(
    "var text = 'a'.repeat(4000)",
    'var one = Buffer.from(text), other = Buffer.from(text)',
    'one[0] = 98',
    'callback(null, { one: one[0], other: other[0], length: one.buffer.byteLength })',
  )
  expect(await bench.profile(script)).toEqual({ one: 98, other: 97, length: 4000 })
})
