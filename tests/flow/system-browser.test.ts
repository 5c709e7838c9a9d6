import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { createHttpUserAgent } from '../../src/engine/user-agents/http-user-agent.ts'
import { createSystemBrowserUserAgent } from '../../src/engine/user-agents/system-browser/system-browser-user-agent.ts'
import type { UserAgent } from '../../src/engine/user-agents/user-agent.ts'
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts'
import type { Connection } from '../../src/shared/connection.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import { createTraceLog } from '../builders/trace-log.ts'
import { closeScripts, startRun } from './start-run.ts'

let playground: Playground

beforeAll(async () => {
  playground = await startPlayground({ port: 0 })
})
afterAll(async () => {
  await closeScripts()
  await playground.close()
})

function connectionWith(callbackUrl: string): Connection {
  const connection = playgroundConnection(playground.address)
  const authParams = { ...connection.options.authParams, demo_user: 'ada' }
  return {
    ...connection,
    options: { ...connection.options, authParams },
    workbench: { ...connection.workbench, callbackUrl },
  }
}

/** A browser in which nobody needs to type, and what it was sent to. */
function selfActingBrowser(): { agent: UserAgent; redirectUris: string[] } {
  const redirectUris: string[] = []
  const openBrowser = async (url: string) => {
    const callbackUrl = new URL(url).searchParams.get('redirect_uri') ?? ''
    redirectUris.push(callbackUrl)
    const { trace } = createTraceLog()
    const task = { url, callbackUrl, state: '', trace }
    const result = await createHttpUserAgent().authorize(task, new AbortController().signal)
    if (result.kind === 'callback') await fetch(result.callback.url)
  }
  return { agent: createSystemBrowserUserAgent({ openBrowser }), redirectUris }
}

test('a run passes with a redirect URI on a free port, in both requests', async () => {
  const { agent, redirectUris } = selfActingBrowser()
  const { run } = await startRun(connectionWith('http://127.0.0.1/callback'), { userAgent: agent })
  expect(run).toMatchObject({ outcome: 'passed', userAgent: 'system-browser' })
  expect(redirectUris[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/)
  const noted = run.trace.find((e) => e.kind === 'note' && e.name === 'callback-url.replaced')
  expect(noted).toMatchObject({
    text: `${redirectUris[0]} in the place of http://127.0.0.1/callback`,
  })
})

test('a run that is cancelled before it opens the browser leaves no listener', async () => {
  const { agent } = selfActingBrowser()
  let redirectUri = ''
  const watched: UserAgent = {
    ...agent,
    prepare: async (callbackUrl) => {
      const prepared = await agent.prepare?.(callbackUrl)
      if (prepared?.kind !== 'ready') throw new Error('the listener did not open')
      redirectUri = prepared.redirectUri
      return prepared
    },
  }
  const signal = AbortSignal.abort()
  const { run } = await startRun(connectionWith('http://127.0.0.1/callback'), {
    userAgent: watched,
    signal,
  })
  expect(run.outcome).toBe('cancelled')
  expect(redirectUri).not.toBe('')
  await expect(fetch(redirectUri)).rejects.toThrow('fetch failed')
})

test('a callback URL that is not on this machine fails the first step', async () => {
  const { agent } = selfActingBrowser()
  const { run } = await startRun(connectionWith('https://tenant.example.com/login/callback'), {
    userAgent: agent,
  })
  expect(run).toMatchObject({ outcome: 'failed', failedStep: 'authorization-request' })
  expect(run.steps[0]?.error?.code).toBe('callback-not-loopback')
  const [finding] = diagnose(run, run.connection)
  expect(finding?.code).toBe('callback-url-unusable')
  expect(finding?.evidence).toEqual([run.trace[0]?.id])
  expect(finding?.fix?.edits).toEqual([{ path: ['workbench', 'userAgent'], value: 'manual' }])
})
