import type { AnswerTo, RunQuestion } from '../../shared/run-question.ts'

/** Asks the person who started the run; rejects with the signal's reason once it aborts. */
export type AskPerson = <Q extends RunQuestion>(
  question: Q,
  signal: AbortSignal,
) => Promise<AnswerTo<Q>>
