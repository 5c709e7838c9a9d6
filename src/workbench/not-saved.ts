import { Refusal } from './refusal.ts'

/** What a disk can refuse to do with a file. */
export type DiskChange = 'written' | 'removed' | 'restored'

/**
 * What to throw where a disk did not take something.
 *
 * @param what begins the sentence: "… could not be <done>: <reason>."
 */
export function notSaved(what: string, error: unknown, done: DiskChange = 'written'): Refusal {
  if (error instanceof Refusal) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new Refusal('not-saved', `${what} could not be ${done}: ${reason}.`)
}
