import { setImmediate } from 'node:timers/promises'

/**
 * Resolves when what has just been begun is on its way: a connection opens in one turn of the event
 * loop, and its request is written in the next. What nobody waits for is done from then on, while the
 * answer is awaited.
 */
export async function afterNextTurn(): Promise<void> {
  await setImmediate()
  await setImmediate()
}
