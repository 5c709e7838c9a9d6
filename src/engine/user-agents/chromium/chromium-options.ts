import type { PageStep } from './page-steps.ts'

/** How the Chromium agent starts its browser. */
export interface ChromiumOptions {
  /** Without a window: for CI and for tests. */
  readonly headless: boolean
  /** The browser to start; absent, the first Chrome, Edge or Chromium that is found. */
  readonly executablePath?: string | undefined
  /** The browser also listens for its debugging protocol on this port of 127.0.0.1. */
  readonly debuggingPort?: number | undefined
  /** What the browser calls itself, instead of its own `User-Agent`. */
  readonly userAgent?: string | undefined
  /** What is done on the login page in place of a person, one after another. */
  readonly pageSteps?: readonly PageStep[] | undefined
}

const headlessVariable = 'OAUTH_WORKBENCH_CHROMIUM_HEADLESS'
const debuggingPortVariable = 'OAUTH_WORKBENCH_CHROMIUM_DEBUGGING_PORT'

/**
 * Reads what the environment overrides: `OAUTH_WORKBENCH_CHROMIUM_HEADLESS=1` and
 * `OAUTH_WORKBENCH_CHROMIUM_DEBUGGING_PORT`, with which the project's own end-to-end tests drive
 * the login window. Shells spread the result over their own options.
 *
 * @throws RangeError where the port is not a number from 1 to 65535.
 */
export function chromiumOptionsFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Partial<ChromiumOptions> {
  const port = environment[debuggingPortVariable]
  return {
    ...(environment[headlessVariable] === '1' ? { headless: true } : {}),
    ...(port ? { debuggingPort: readPort(port) } : {}),
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new RangeError(
      `${debuggingPortVariable} must be a port from 1 to 65535, but it is "${text}"`,
    )
  return port
}
