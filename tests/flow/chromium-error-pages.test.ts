import { expect, it, onTestFinished } from 'vitest'
import { createProfileScriptEngine } from '../../src/engine/profile-script/create-engine.ts'
import { createChromiumUserAgent } from '../../src/engine/user-agents/chromium/chromium-user-agent.ts'
import { startPlayground } from '../../src/playground/start-playground.ts'
import type { Connection } from '../../src/shared/connection.ts'
import { demoConnection } from '../../src/shared/faults/demo-connection.ts'
import type { FaultName } from '../../src/shared/faults/faults.ts'
import type { TraceEvent } from '../../src/shared/trace.ts'
import { runAndDiagnose } from '../../src/workbench/run-and-diagnose.ts'
import { freePort } from '../support/free-port.ts'
import { describeWithBrowser } from '../support/with-browser.ts'

/** Runs a connection in Chromium; the window is closed as soon as a page has said no. */
async function runUntilRefused(connection: Connection) {
  const scripts = createProfileScriptEngine()
  onTestFinished(() => scripts.close())
  const debuggingPort = await freePort()
  const refused = Promise.withResolvers<void>()
  const running = runAndDiagnose({
    connection,
    parameters: {},
    userAgent: createChromiumUserAgent({ headless: true, debuggingPort }),
    scripts,
    signal: new AbortController().signal,
    onEvent: (event) => {
      if (event.kind === 'traced' && showsRefusal(event.event)) refused.resolve()
    },
  })
  await refused.promise
  await closeWindowsAt(debuggingPort)
  return (await running).run
}

function showsRefusal(event: TraceEvent): boolean {
  return event.kind === 'navigation' && event.response?.body !== undefined
}

async function closeWindowsAt(port: number): Promise<void> {
  const { chromium } = await import('playwright')
  const other = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  for (const page of other.contexts().flatMap((context) => context.pages())) await page.close()
}

describeWithBrowser('error pages of a login in Chromium', () => {
  it.each([
    ['redirect-uri-mismatch', 'redirect-uri-not-registered', 'redirect_uri_mismatch'],
    ['client-unknown', 'client-id-unknown-to-login', 'invalid_client'],
    ['embedded-browser-refused', 'embedded-browser-refused', 'disallowed_useragent'],
  ] as const satisfies readonly (readonly [FaultName, string, string])[])(
    'are recognised by what they show: %s',
    async (fault, code, words) => {
      const playground = await startPlayground({ port: 0, fault })
      onTestFinished(() => playground.close())
      const run = await runUntilRefused(demoConnection(playground.address, fault))
      const finding = run.findings.find((f) => f.code === code)
      expect(finding?.explanation).toContain(words)
    },
  )

  it('are recognised where oidc-provider itself shows them', async () => {
    const playground = await startPlayground({ port: 0 })
    onTestFinished(() => playground.close())
    const connection = demoConnection(playground.address, null)
    const run = await runUntilRefused({
      ...connection,
      options: { ...connection.options, client_id: 'nobody' },
    })
    expect(run.findings.map(({ code }) => code)).toContain('client-id-unknown-to-login')
  })
})
