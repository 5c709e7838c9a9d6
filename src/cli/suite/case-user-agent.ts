import { checkChromium } from '../../engine/user-agents/chromium/chromium-availability.ts'
import { createChromiumOnDemand } from '../../engine/user-agents/chromium/chromium-on-demand.ts'
import { createHttpUserAgent } from '../../engine/user-agents/http-user-agent.ts'
import type { UserAgent } from '../../engine/user-agents/user-agent.ts'
import { BadUsage } from '../bad-usage.ts'
import type { FillStep } from './expectation.ts'
import { fillFromEnvironment } from './fill-from-environment.ts'
import type { SuiteCase } from './read-case.ts'

/** Makes the user agent that a live case asks for. Throws `BadUsage` where there is none. */
export async function openCaseUserAgent({ files, expectation }: SuiteCase): Promise<UserAgent> {
  const { browser = 'http', fill = [] } = expectation
  if (browser === 'http') {
    if (fill.length === 0) return createHttpUserAgent()
    throw new BadUsage(`${files.expectation}: "fill" needs "browser": "chromium".`)
  }
  const { options, unavailable } = await checkChromium({ headless: true })
  if (unavailable !== null) throw new BadUsage(`${files.connection}: ${unavailable}`)
  return createChromiumOnDemand({ ...options, pageSteps: fill.map((step) => filled(step, files)) })
}

/** What is typed may be a secret, so it may come from the environment. */
function filled(step: FillStep, { expectation }: SuiteCase['files']): FillStep {
  if (!('fill' in step)) return step
  return { ...step, value: fillFromEnvironment(expectation, step.value, process.env) }
}
