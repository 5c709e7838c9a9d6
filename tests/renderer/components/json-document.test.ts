import { expect, test } from 'vitest'
import { JsonDocument } from '../../../src/renderer/components/json-tree/large-json/json-document.ts'

const open = (value: unknown) => {
  const document = new JsonDocument()
  const answer = document.answer({ kind: 'open', text: JSON.stringify(value) })
  return { document, answer }
}

const list = (length: number) => ({ list: Array.from({ length }, (_, id) => ({ id })) })

test('tells how many lines there are, and gives the first', () => {
  const { answer } = open(list(1000))
  expect(answer).toMatchObject({ kind: 'lines', count: 1, from: 0, lines: [{ path: '/list' }] })
})

test('gives the lines that are asked for, and no more', () => {
  const { document } = open(list(1000))
  document.answer({ kind: 'toggle', path: '/list', from: 0, to: 10 })
  const answer = document.answer({ kind: 'show', from: 500, to: 502 })
  expect(answer).toMatchObject({
    count: 1001,
    from: 500,
    lines: [{ path: '/list/499' }, { path: '/list/500' }],
  })
})

test('opens and closes what is toggled', () => {
  const { document } = open(list(100))
  const toggle = () => document.answer({ kind: 'toggle', path: '/list', from: 0, to: 2 })
  expect(toggle()).toMatchObject({ count: 101, lines: [{ isOpen: true }, { path: '/list/0' }] })
  expect(toggle()).toMatchObject({ count: 1, lines: [{ isOpen: false }] })
})

test('gives branches without what is in them', () => {
  const { answer } = open({ list: Array.from({ length: 100 }, () => 'inside') })
  expect(JSON.stringify(answer)).not.toContain('inside')
})

test('says so where the text is no JSON', () => {
  const document = new JsonDocument()
  expect(document.answer({ kind: 'open', text: '{"a":' })).toEqual({ kind: 'not-json' })
})
