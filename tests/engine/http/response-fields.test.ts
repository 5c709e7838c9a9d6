import { expect, test } from 'vitest'
import { readFields, readJsonObject } from '../../../src/engine/http/response-fields.ts'

const limit = 10_000_000

function answer(body: string) {
  return { status: 200, statusText: 'OK', headers: [], body: new TextEncoder().encode(body) }
}

test.each([
  ['{"error":"x"}', { fields: { error: 'x' }, isJson: true }],
  ['error=x&b=c%20d\n', { fields: { error: 'x', b: 'c d' }, isJson: false }],
  ['[1]', null],
  ['null', null],
  [' <html>', null],
])('%j', (body, expected) => {
  expect(readFields(answer(body), limit)).toEqual(expected)
})

test('JSON that nothing could keep is not read', () => {
  const deep = `{"issuer":"x","y":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  expect(readJsonObject(answer(deep), limit)).toBeNull()
  expect(readFields(answer(deep), limit)).toBeNull()
  expect(readJsonObject(answer('a=b'), limit)).toBeNull()
})
