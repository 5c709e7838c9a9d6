import type { AnswerTo, HttpLoginQuestion } from '../../shared/run-question.ts'
import type { AskLine } from './ask-in-terminal.ts'

/** Asks for a name and, unseen, for a password; an empty name goes on without. */
export async function askForHttpLogin(
  { host, port, realm, isProxy, isRetry }: HttpLoginQuestion,
  { say, askLine }: AskLine,
): Promise<AnswerTo<HttpLoginQuestion>> {
  const place = `The ${isProxy ? 'proxy' : 'server'} ${host}:${port}`
  const realmText = realm === '' ? '' : ` for "${realm}"`
  say(
    isRetry
      ? `${place} did not accept that name and password.`
      : `${place} wants a name and password${realmText}. They are used for this login only.`,
  )
  const username = await askLine({ text: 'Name (empty: go on without): ' })
  if (username === '') return { kind: 'http-login', credentials: null }
  const password = await askLine({ text: 'Password: ', isHidden: true })
  return { kind: 'http-login', credentials: { username, password } }
}
