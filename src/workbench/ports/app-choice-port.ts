import type { AppChoice } from '../../shared/app-choice.ts'

/** A choice that a shell offers. */
export interface AppChoicePort {
  describe(): AppChoice
  /** Takes effect, and is remembered, before it resolves. */
  set(on: boolean): Promise<void>
}
