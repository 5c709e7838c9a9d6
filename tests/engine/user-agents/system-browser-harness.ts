import { onTestFinished } from 'vitest'
import { createSystemBrowserUserAgent } from '../../../src/engine/user-agents/system-browser/system-browser-user-agent.ts'
import type { UserAgentResult } from '../../../src/engine/user-agents/user-agent.ts'
import { createTraceLog } from '../../builders/trace-log.ts'

export const authorizationUrl = 'https://login.example.com/authorize?state=s1'

interface SetUp {
  /** What the person and their browser do; nothing, where it is absent. */
  readonly openBrowser?: (url: string) => Promise<void>
  readonly timeLimit?: number
}

type Authorize = (url?: string, signal?: AbortSignal) => Promise<UserAgentResult>

/** A system-browser agent that is ready to receive a callback. */
export async function prepareLogin(callbackUrl: string, { openBrowser, timeLimit }: SetUp = {}) {
  const opened: string[] = []
  const agent = createSystemBrowserUserAgent({
    openBrowser: async (url) => {
      opened.push(url)
      await openBrowser?.(url)
    },
    timeLimit,
  })
  onTestFinished(() => agent.close?.())
  const prepared = await agent.prepare?.(callbackUrl)
  if (prepared?.kind !== 'ready')
    throw new Error(prepared?.message ?? 'there is nothing to prepare')
  const { redirectUri } = prepared
  const log = createTraceLog()
  const authorize: Authorize = (url = authorizationUrl, signal = new AbortController().signal) =>
    agent.authorize({ url, callbackUrl: redirectUri, state: 's1', trace: log.trace }, signal)
  return { agent, redirectUri, opened, authorize, log }
}
