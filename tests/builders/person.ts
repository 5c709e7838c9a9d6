import type { AskPerson } from '../../src/engine/user-agents/ask-person.ts'
import type { RunAnswer, RunQuestion } from '../../src/shared/run-question.ts'

/** A person who gives these answers, one after the other, and then none any more. */
export function personWho(...answers: readonly RunAnswer[]) {
  const asked: RunQuestion[] = []
  const ask = (question: RunQuestion, signal: AbortSignal) => {
    asked.push(question)
    const answer = answers[asked.length - 1]
    if (answer !== undefined) return Promise.resolve(answer)
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  }
  // Each test gives answers of the kind that is asked for.
  return { asked, ask: ask as unknown as AskPerson }
}
