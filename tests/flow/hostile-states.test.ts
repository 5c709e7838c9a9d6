import { expect, it, onTestFinished } from 'vitest'
import { createProfileScriptEngine } from '../../src/engine/profile-script/create-engine.ts'
import { runConnection } from '../../src/engine/run-connection.ts'
import { createChromiumUserAgent } from '../../src/engine/user-agents/chromium/chromium-user-agent.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { startHostileProvider } from '../support/hostile-provider.ts'
import { startCatcher } from '../support/request-log-server.ts'
import { describeWithBrowser } from '../support/with-browser.ts'

describeWithBrowser('a callback in Chromium that is not an answer to this login', () => {
  it.each([
    ['with the state of another login', '/302', 'state-mismatch'],
    ['with the state of another login in a popup', '/popup-302', 'state-mismatch'],
    ['with the state of another login by form_post', '/form-post', 'state-mismatch'],
    ['without a state', '/lost-state', 'state-missing'],
  ])('%s ends the run, and no code is exchanged', async (_what, route, code) => {
    const catcher = await startCatcher()
    const provider = await startHostileProvider(catcher.callbackUrl)
    const scripts = createProfileScriptEngine()
    onTestFinished(async () => {
      await Promise.all([catcher.close(), provider.close(), scripts.close()])
    })
    const connection = buildConnection({
      options: {
        authorizationURL: `${provider.origin}${route}`,
        tokenURL: `${provider.origin}/token`,
      },
      workbench: { callbackUrl: catcher.callbackUrl },
    })
    const { run } = await runConnection({
      connection,
      parameters: {},
      userAgent: createChromiumUserAgent({ headless: true }),
      scripts,
      signal: AbortSignal.timeout(60_000),
    })
    expect(run).toMatchObject({ outcome: 'failed', failedStep: 'callback' })
    expect(run.steps.find(({ name }) => name === 'callback')?.error?.code).toBe(code)
    expect(catcher.requests).toEqual([])
    expect(provider.requests).not.toContainEqual(expect.stringContaining('/token'))
  })
})
