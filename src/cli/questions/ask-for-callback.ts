import type { AnswerTo, CallbackQuestion } from '../../shared/run-question.ts'
import type { AskLine } from './ask-in-terminal.ts'

/** Shows the address to open, and takes what came back. */
export async function askForCallback(
  { url, callbackUrl, problem }: CallbackQuestion,
  { say, askLine }: AskLine,
): Promise<AnswerTo<CallbackQuestion>> {
  if (problem === undefined) {
    say('Open this address in any browser and sign in:', '', `  ${url}`, '')
    say(`It ends at ${callbackUrl}, where a page may be missing; that does not matter.`)
  } else say(problem)
  return {
    kind: 'callback',
    text: await askLine({ text: 'Paste the whole URL (or the form body): ' }),
  }
}
