import type { Page } from 'playwright'
import type { UserAgentResult } from '../user-agent.ts'

/** One action of a person on a login page; `fill` and `click` are CSS selectors. */
export type PageStep =
  | { readonly fill: string; readonly value: string }
  | { readonly click: string }

/** Milliseconds until the element of a step must be there and can be used. */
const stepTimeout = 15_000

/** Says which step could not be done; its message never holds what was to be typed. */
class PageStepFailed extends Error {
  readonly step: PageStep

  constructor(step: PageStep) {
    super('the element of the step cannot be used')
    this.step = step
  }
}

/** Does each step as soon as its element is there, on whatever page that is. Rejects at the first that fails. */
export async function performPageSteps(page: Page, steps: readonly PageStep[]): Promise<void> {
  for (const step of steps)
    try {
      if ('fill' in step)
        await page.locator(step.fill).first().fill(step.value, { timeout: stepTimeout })
      else await page.locator(step.click).first().click({ timeout: stepTimeout, noWaitAfter: true })
    } catch {
      throw new PageStepFailed(step)
    }
}

/** How a login ends whose page steps cannot be done. */
export function describePageStepFailure(error: unknown): UserAgentResult {
  const step = error instanceof PageStepFailed ? error.step : null
  const action = step && 'fill' in step ? `"fill": "${step.fill}"` : `"click": "${step?.click}"`
  return {
    kind: 'failed',
    code: 'page-step-failed',
    message: `Callback: the page has no element that can be used for ${action}, or did not have it within ${stepTimeout / 1000} seconds.`,
  }
}
