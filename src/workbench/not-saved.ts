import { Refusal } from './refusal.ts'

/**
 * What to throw where a disk did not take something.
 *
 * @param what begins the sentence: "… could not be written: <reason>."
 */
export function notSaved(what: string, error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new Refusal('not-saved', `${what} could not be written: ${reason}.`)
}
