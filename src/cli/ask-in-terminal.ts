import { createInterface } from 'node:readline/promises'
import type { AskPerson } from '../engine/user-agents/ask-person.ts'
import type { AnswerTo, CallbackQuestion, RunQuestion } from '../shared/run-question.ts'

/**
 * Asks the person in the terminal, on standard error, because standard output may be the run in
 * JSON.
 *
 * @param giveUp called where standard input has ended, so that no answer can come
 */
export function askInTerminal(giveUp: () => void): AskPerson {
  return async <Q extends RunQuestion>(question: Q, signal: AbortSignal) => {
    if (question.kind !== 'callback') throw new TypeError(`nobody asks for ${question.kind} here`)
    // The kind was looked at just now.
    return (await askForCallback(question, signal, giveUp)) as AnswerTo<Q>
  }
}

async function askForCallback(
  { url, callbackUrl, problem }: CallbackQuestion,
  signal: AbortSignal,
  giveUp: () => void,
): Promise<AnswerTo<CallbackQuestion>> {
  if (problem === undefined) {
    console.error(`Open this address in any browser and sign in:\n\n  ${url}\n`)
    console.error(`It ends at ${callbackUrl}, where a page may be missing; that does not matter.`)
  } else console.error(problem)
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // Raw mode keeps Ctrl-C for itself.
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  terminal.on('close', giveUp)
  try {
    const text = await terminal.question('Paste the whole URL (or the form body): ', { signal })
    return { kind: 'callback', text }
  } finally {
    terminal.off('close', giveUp)
    terminal.close()
  }
}
