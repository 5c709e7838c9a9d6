import { afterAll, expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import { createChromiumUserAgent } from '../../../src/engine/user-agents/chromium/chromium-user-agent.ts'
import { startPlayground } from '../../../src/playground/start-playground.ts'
import { closeScripts, startRun } from '../../flow/start-run.ts'
import { describeWithBrowser } from '../../support/with-browser.ts'
import { connectionFor } from './faulty-login.ts'

afterAll(closeScripts)

describeWithBrowser('code-by-form-post in a browser', () => {
  test('brings the code in the body of the callback', async () => {
    const playground = await startPlayground({ port: 0, fault: 'code-by-form-post' })
    try {
      const connection = connectionFor(playground.address, 'code-by-form-post')
      const userAgent = createChromiumUserAgent({ headless: true })
      const { run } = await startRun(connection, { userAgent })
      const error = run.steps.find(({ name }) => name === 'callback')?.error
      expect(error?.code).toBe('callback-in-form-body')
      expect(diagnose(run, run.connection).map(({ code }) => code)).toContain(
        'callback-in-form-body',
      )
    } finally {
      await playground.close()
    }
  })
})
