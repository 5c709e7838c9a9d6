import { matchCallback } from '../../callback-match.ts'
import { describeBody } from '../../http/body-text.ts'
import type {
  AuthorizationTask,
  ReceivedCallback,
  UserAgent,
  UserAgentResult,
} from '../user-agent.ts'
import { readPastedCallback } from './read-pasted-callback.ts'

/**
 * The user agent that is a person: shows the address to open, in whatever browser and on whatever
 * machine, and takes the URL (or the form body) that came back. For callback URLs that no listener
 * can stand behind, and for logins that only one certain browser can do.
 */
export function createManualUserAgent(): UserAgent {
  return { kind: 'manual', authorize: askForCallback }
}

async function askForCallback(
  task: AuthorizationTask,
  signal: AbortSignal,
): Promise<UserAgentResult> {
  const { url, callbackUrl, trace, ask } = task
  signal.throwIfAborted()
  if (ask === undefined) return nobodyToAsk
  trace.note('callback.asked', `The person is to open ${url} and to paste what comes back.`)
  let problem: string | undefined
  for (;;) {
    const { text } = await ask({ kind: 'callback', url, callbackUrl, problem }, signal)
    const pasted = readPastedCallback(text, callbackUrl)
    if (pasted.ok) return takePasted(task, pasted.callback)
    problem = pasted.problem
    trace.note('callback.refused', problem)
  }
}

const nobodyToAsk: UserAgentResult = {
  kind: 'failed',
  code: 'nobody-to-ask',
  message: 'Callback: there is nobody here who could open the address and paste what comes back.',
}

function takePasted(
  { callbackUrl, trace }: AuthorizationTask,
  callback: ReceivedCallback,
): UserAgentResult {
  const { method, url, body } = callback
  trace.navigation({
    frame: 'main',
    request: { method, url, headers: [], body: describeBody(body, []) },
    callback: matchCallback(url, callbackUrl),
    state: 'held',
  })
  return { kind: 'callback', callback }
}
