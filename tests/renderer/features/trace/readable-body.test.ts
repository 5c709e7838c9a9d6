import { expect, test } from 'vitest'
import { readableBody } from '../../../../src/renderer/features/trace/readable-body.ts'

const body = (text: string, truncated = false) => ({ text, size: text.length, truncated })

test('reads JSON whatever its Content-Type says', () => {
  const headers = [['Content-Type', 'text/plain']] as const
  expect(readableBody(body(' {"a":[1]}'), headers)).toEqual({ kind: 'json', value: { a: [1] } })
})

test('reads a form by its Content-Type, in any case', () => {
  const headers = [['content-type', 'application/x-www-form-urlencoded; charset=utf-8']] as const
  expect(readableBody(body('a=1&b=x%20y'), headers)).toEqual({
    kind: 'form',
    pairs: [
      ['a', '1'],
      ['b', 'x y'],
    ],
  })
})

test('shows as text what is no JSON, or only its beginning', () => {
  expect(readableBody(body('{"a":'), []).kind).toBe('text')
  expect(readableBody(body('{"a":1}', true), []).kind).toBe('text')
  expect(readableBody(body('<html>'), []).kind).toBe('text')
})

test('leaves a long text to the tree that reads it beside the page', () => {
  const text = JSON.stringify({ note: 'x'.repeat(300_000) })
  expect(readableBody(body(text), [])).toEqual({ kind: 'large-json', text })
  expect(readableBody(body(text, true), []).kind).toBe('text')
})

test('knows an empty body', () => {
  expect(readableBody(body(''), [])).toEqual({ kind: 'empty' })
})
