import type { Run, StepError, StepName } from '../../shared/run.ts'
import { clip } from '../wording.ts'

/** The error that ended a step, or `null`. */
export function stepErrorOf(run: Run, name: StepName): StepError | null {
  return run.steps.find((step) => step.name === name)?.error ?? null
}

/** Whether the run got past everything that could fail. */
export function hasPassed(run: Run): boolean {
  return run.failedStep === null && run.outcome !== 'cancelled' && run.profile !== null
}

/** What an error says, without the name of the step in front. */
export function messageOf({ message }: StepError): string {
  const text = clip(message.replace(/^[A-Z][a-z]+(?: [a-z]+)?: /, ''), 240)
  // A key such as tokenURL keeps its spelling, also where the sentence begins with it.
  return text.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase())
}
