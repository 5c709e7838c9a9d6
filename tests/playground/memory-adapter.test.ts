import { afterEach, expect, test, vi } from 'vitest'
import { createMemoryAdapterFactory } from '../../src/playground/memory-adapter.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('it finds what it was given, by id and by uid', async () => {
  const adapter = createMemoryAdapterFactory()('Session')
  await adapter.upsert('id', { uid: 'the-uid' }, 10)
  expect(await adapter.find('id')).toEqual({ uid: 'the-uid' })
  expect(await adapter.findByUid('the-uid')).toEqual({ uid: 'the-uid' })
})

test('adapters of two models do not share ids', async () => {
  const factory = createMemoryAdapterFactory()
  await factory('Session').upsert('id', {}, 10)
  expect(await factory('Grant').find('id')).toBeUndefined()
})

test('the oldest goes when there are too many', async () => {
  const adapter = createMemoryAdapterFactory(2)('AccessToken')
  for (const id of ['a', 'b', 'c']) await adapter.upsert(id, { jti: id }, 10)
  expect(await adapter.find('a')).toBeUndefined()
  expect(await adapter.find('b')).toEqual({ jti: 'b' })
  expect(await adapter.find('c')).toEqual({ jti: 'c' })
})

test('one that was written again is not the oldest', async () => {
  const adapter = createMemoryAdapterFactory(2)('Session')
  for (const id of ['a', 'b', 'a', 'c']) await adapter.upsert(id, { jti: id }, 10)
  expect(await adapter.find('a')).toEqual({ jti: 'a' })
  expect(await adapter.find('b')).toBeUndefined()
})

test('an expired one is gone after a minute of grace', async () => {
  vi.useFakeTimers()
  const adapter = createMemoryAdapterFactory()('AccessToken')
  await adapter.upsert('id', {}, 10)
  vi.advanceTimersByTime(69_000)
  expect(await adapter.find('id')).toBeDefined()
  vi.advanceTimersByTime(2000)
  expect(await adapter.find('id')).toBeUndefined()
})

test('an expired one makes room before the oldest does', async () => {
  vi.useFakeTimers()
  const adapter = createMemoryAdapterFactory(2)('AccessToken')
  await adapter.upsert('lasting', {}, 1000)
  await adapter.upsert('short', {}, 1)
  vi.advanceTimersByTime(90_000)
  await adapter.upsert('new', {}, 1000)
  expect(await adapter.find('lasting')).toBeDefined()
})

test('a consumed one says when', async () => {
  const adapter = createMemoryAdapterFactory()('AuthorizationCode')
  await adapter.upsert('id', {}, 10)
  await adapter.consume('id')
  expect(await adapter.find('id')).toEqual({ consumed: expect.any(Number) })
})

test('revoking a grant takes what belongs to it and nothing else', async () => {
  const adapter = createMemoryAdapterFactory()('RefreshToken')
  await adapter.upsert('mine', { grantId: 'g1' }, 10)
  await adapter.upsert('other', { grantId: 'g2' }, 10)
  await adapter.revokeByGrantId('g1')
  expect(await adapter.find('mine')).toBeUndefined()
  expect(await adapter.find('other')).toBeDefined()
})
