import { checkChromium } from '../../engine/user-agents/chromium/chromium-availability.ts'
import { createChromiumOnDemand } from '../../engine/user-agents/chromium/chromium-on-demand.ts'
import { createHttpUserAgent } from '../../engine/user-agents/http-user-agent.ts'
import type { UserAgent } from '../../engine/user-agents/user-agent.ts'
import { BadUsage } from '../bad-usage.ts'
import type { Variables } from '../variables.ts'
import { fillFromEnvironment } from './fill-from-environment.ts'
import type { SuiteCase } from './read-case.ts'

/**
 * Makes the user agent that a live case asks for.
 *
 * @param environment fills the variables in what is typed, which may be secrets
 * @throws BadUsage where there is none, or a variable is not set
 */
export async function openCaseUserAgent(
  { files, expectation }: SuiteCase,
  environment: Variables,
): Promise<UserAgent> {
  const { browser = 'http', fill = [] } = expectation
  if (browser === 'http') {
    if (fill.length === 0) return createHttpUserAgent()
    throw new BadUsage(`${files.expectation}: "fill" needs "browser": "chromium".`)
  }
  const { options, unavailable } = await checkChromium({ headless: true })
  if (unavailable !== null) throw new BadUsage(`${files.connection}: ${unavailable}`)
  const pageSteps = fill.map((step) =>
    'fill' in step
      ? { ...step, value: fillFromEnvironment(files.expectation, step.value, environment) }
      : step,
  )
  return createChromiumOnDemand({ ...options, pageSteps })
}
