import { expect, it } from 'vitest'
import { afterNextTurn } from '../../src/engine/after-next-turn.ts'
import { RecordingQueue } from '../../src/engine/recording-queue.ts'

it('does nothing at once, and everything in its order once the run waits', async () => {
  const queue = new RecordingQueue()
  const done: string[] = []
  queue.add(() => done.push('first'))
  queue.add(() => done.push('second'))
  expect(done).toEqual([])
  await afterNextTurn()
  expect(done).toEqual(['first', 'second'])
})

it('does at once what waits for whoever looks at it, and does it once', async () => {
  const queue = new RecordingQueue()
  const done: string[] = []
  queue.add(() => done.push('first'))
  queue.flush()
  expect(done).toEqual(['first'])
  queue.add(() => done.push('second'))
  await afterNextTurn()
  expect(done).toEqual(['first', 'second'])
})

it('goes on behind what cannot be recorded, and says so to whoever asks, once', () => {
  const queue = new RecordingQueue()
  const done: string[] = []
  queue.add(() => {
    throw new RangeError('too long')
  })
  queue.add(() => done.push('second'))
  queue.flush()
  expect(done).toEqual(['second'])
  expect(() => queue.throwDefect()).toThrow('too long')
  expect(() => queue.throwDefect()).not.toThrow()
})
