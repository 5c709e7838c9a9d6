import type { AskPerson } from '../../engine/user-agents/ask-person.ts'
import { assertNever } from '../../shared/assert-never.ts'
import type { AnswerTo, RunAnswer, RunQuestion } from '../../shared/run-question.ts'
import { plain } from '../report/style.ts'
import { askForCallback } from './ask-for-callback.ts'
import { askForCertificate } from './ask-for-certificate.ts'
import { askForHttpLogin } from './ask-for-http-login.ts'
import { type Prompt, promptFor, type Terminal } from './terminal-prompt.ts'

/** How a question speaks to the person. */
export interface AskLine {
  readonly say: (...lines: readonly string[]) => void
  readonly askLine: (prompt: Prompt) => Promise<string>
}

const standardStreams: Terminal = { input: process.stdin, output: process.stderr }

/**
 * Asks the person in the terminal. Where standard input is no terminal, nobody is there to look at a
 * certificate or to type a password: both are refused, and only a callback may be piped in.
 *
 * @param giveUp called where standard input has ended, so that no answer can come
 */
export function askInTerminal(giveUp: () => void, terminal: Terminal = standardStreams): AskPerson {
  return async <Q extends RunQuestion>(question: Q, signal: AbortSignal) => {
    // What a server says of itself must not steer the terminal.
    const say = (...lines: readonly string[]) =>
      void terminal.output.write(`${lines.map(plain).join('\n')}\n`)
    const askLine = (prompt: Prompt) => promptFor(prompt, terminal, signal, giveUp)
    const isInteractive = terminal.input.isTTY === true
    // Each kind of question is answered in its own kind.
    return (await answer(question, { say, askLine }, isInteractive)) as AnswerTo<Q>
  }
}

async function answer(
  question: RunQuestion,
  speak: AskLine,
  isInteractive: boolean,
): Promise<RunAnswer> {
  switch (question.kind) {
    case 'callback':
      return await askForCallback(question, speak)
    case 'certificate':
      return isInteractive
        ? await askForCertificate(question, speak)
        : { kind: 'certificate', trust: false }
    case 'http-login':
      return isInteractive
        ? await askForHttpLogin(question, speak)
        : { kind: 'http-login', credentials: null }
    default:
      return assertNever(question)
  }
}
