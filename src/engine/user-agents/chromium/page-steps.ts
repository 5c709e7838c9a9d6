import type { Locator, Page } from 'playwright'
import type { TraceRecorder } from '../../trace-recorder.ts'
import type { UserAgentResult } from '../user-agent.ts'

/** One action of a person on a login page; `fill` and `click` are CSS selectors. */
export type PageStep =
  | {
      readonly fill: string
      readonly value: string
      /** The value is masked wherever it turns up; what goes into a password field always is. */
      readonly isSecret?: boolean | undefined
    }
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
export async function performPageSteps(
  page: Page,
  steps: readonly PageStep[],
  trace: Pick<TraceRecorder, 'hideTyped'>,
): Promise<void> {
  for (const step of steps)
    try {
      if ('fill' in step) await fill(page.locator(step.fill).first(), step, trace)
      else await page.locator(step.click).first().click({ timeout: stepTimeout, noWaitAfter: true })
    } catch {
      throw new PageStepFailed(step)
    }
}

async function fill(
  field: Locator,
  { value, isSecret = false }: Extract<PageStep, { fill: string }>,
  trace: Pick<TraceRecorder, 'hideTyped'>,
): Promise<void> {
  const type = await field.getAttribute('type', { timeout: stepTimeout })
  // Before it is typed: the page may send it anywhere at once.
  if (isSecret || type?.toLowerCase() === 'password') trace.hideTyped(value)
  await field.fill(value, { timeout: stepTimeout })
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
