import { randomUUID } from 'node:crypto'
import type { AnswerTo, PendingQuestion, RunAnswer, RunQuestion } from '../shared/run-question.ts'
import { Refusal } from './refusal.ts'

interface Waiting extends PendingQuestion {
  readonly answer: (answer: RunAnswer) => void
}

/** The questions of all runs that wait for the person's answer. */
export class RunQuestions {
  readonly #onChange: () => void
  readonly #waiting = new Map<string, Waiting>()

  /** `onChange` is called each time a question is asked, answered or taken back. */
  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  /** Oldest first. */
  get pending(): readonly PendingQuestion[] {
    return [...this.#waiting.values()].map(({ id, runId, question }) => ({ id, runId, question }))
  }

  /** Resolves with the person's answer; rejects with the signal's reason once it aborts. */
  async ask<Q extends RunQuestion>(
    runId: string,
    question: Q,
    signal: AbortSignal,
  ): Promise<AnswerTo<Q>> {
    signal.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<RunAnswer>()
    const id = randomUUID()
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    this.#waiting.set(id, { id, runId, question, answer: resolve })
    this.#onChange()
    try {
      // `answer` lets through only answers of the question's own kind.
      return (await promise) as AnswerTo<Q>
    } finally {
      signal.removeEventListener('abort', onAbort)
      this.#waiting.delete(id)
      this.#onChange()
    }
  }

  /** Throws a `Refusal` where the question waits no more, or where the answer is to another one. */
  answer(runId: string, questionId: string, answer: RunAnswer): void {
    const waiting = this.#waiting.get(questionId)
    if (waiting?.runId !== runId)
      throw new Refusal('question-not-found', 'The run no longer waits for this answer.')
    if (waiting.question.kind !== answer.kind)
      throw new Refusal(
        'answer-of-another-kind',
        `The run asked for "${waiting.question.kind}" and the answer is "${answer.kind}".`,
      )
    waiting.answer(answer)
  }
}
