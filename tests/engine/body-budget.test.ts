import { expect, test } from 'vitest'
import { BodyBudget } from '../../src/engine/body-budget.ts'
import type { Exchange } from '../../src/shared/trace.ts'

const exchange = (id: string, length: number): Exchange => ({
  id,
  at: 0,
  kind: 'exchange',
  purpose: 'profile-script',
  request: { method: 'GET', url: 'https://id.northwind.example/', headers: [] },
  response: {
    status: 200,
    statusText: 'OK',
    headers: [],
    body: { text: 'x'.repeat(length), size: length },
  },
  timings: {},
  durationMs: 1,
})

const bodyOf = (budget: BodyBudget, id: string, length: number) => {
  const event = budget.fit(exchange(id, length))
  return event.kind === 'exchange' ? event.response?.body : undefined
}

test('keeps bodies whole while there is room, and then their beginnings, with their real size', () => {
  const budget = new BodyBudget(100_000)
  expect(bodyOf(budget, 't1', 60_000)).toEqual({ text: 'x'.repeat(60_000), size: 60_000 })
  expect(bodyOf(budget, 't2', 60_000)).toEqual({
    text: 'x'.repeat(40_000),
    size: 60_000,
    truncated: true,
  })
  expect(bodyOf(budget, 't3', 60_000)?.text).toHaveLength(20_000)
  expect(bodyOf(budget, 't4', 20_000)).toEqual({ text: 'x'.repeat(20_000), size: 20_000 })
})

test('counts only the newest state of an event', () => {
  const budget = new BodyBudget(100_000)
  for (let state = 0; state < 5; state++)
    expect(bodyOf(budget, 't1', 90_000)?.truncated).toBeUndefined()
})

test('holds a response of 10 MB whole', () => {
  expect(bodyOf(new BodyBudget(), 't1', 10_000_000)?.text).toHaveLength(10_000_000)
})
