import { expect, test } from 'vitest'
import { onceAtATime } from '../../../src/renderer/app/once-at-a-time.ts'

test('the same is not done twice at once, and can be done again afterwards', async () => {
  const done: string[] = []
  const ask = (what: string) =>
    onceAtATime(what, async () => {
      await Promise.resolve()
      done.push(what)
    })
  await Promise.all([ask('delete a'), ask('delete a'), ask('delete b')])
  expect(done).toEqual(['delete a', 'delete b'])
  await ask('delete a')
  expect(done).toEqual(['delete a', 'delete b', 'delete a'])
})

test('what failed can be asked for again', async () => {
  const failing = () => onceAtATime('delete a', () => Promise.reject(new Error('out of reach')))
  await expect(failing()).rejects.toThrow('out of reach')
  await expect(failing()).rejects.toThrow('out of reach')
})
