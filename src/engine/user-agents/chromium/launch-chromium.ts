import type { Browser, LaunchOptions } from 'playwright'
import { browserBypassRules, type ProxyServer } from '../../http/network.ts'
import { findBrowser } from '../find-browser.ts'
import type { AuthorizationTask, UserAgentResult } from '../user-agent.ts'
import { resolverRulesFor } from '../windowed/callback-origin.ts'
import { proxyUnusable } from '../windowed/proxy-unusable.ts'
import type { ChromiumOptions } from './chromium-options.ts'
import { browserNotStarted, explainLaunchError, findDisplayProblem } from './launch-failure.ts'

/** Pixels: as large as the popup that an application would open. */
export const windowSize = { width: 520, height: 720 } as const

const launchTimeoutMs = 30_000

/** Nothing listens there: the port is reserved for what discards all (RFC 863). */
const nobody = 'http://127.0.0.1:9'

type Launch =
  | { readonly kind: 'launched'; readonly browser: Browser }
  | Extract<UserAgentResult, { kind: 'failed' }>

/** Starts a browser of its own for one run, with a temporary profile that ends with it. */
export async function launchChromium(
  task: AuthorizationTask,
  options: ChromiumOptions,
): Promise<Launch> {
  const problem = findDisplayProblem({
    headless: options.headless,
    platform: process.platform,
    environment: process.env,
  })
  if (problem) return browserNotStarted(problem)
  const executable = await executableOf(options)
  if (!executable.found) return browserNotStarted(executable.reason)
  const { executablePath } = executable
  let proxy: ProxyServer | null
  try {
    proxy = (await task.network?.windowProxyFor(new URL(task.url))) ?? null
  } catch (error) {
    return proxyUnusable(task, error)
  }
  try {
    // Loaded only when a browser is really started: it takes longer than all the rest.
    const { chromium } = await import('playwright')
    const browser = await chromium.launch({
      ...launchOptionsFor(task, options, executablePath, proxy),
      ...proxyOptionsFor(task, proxy),
    })
    noteStart(task, browser, options, executablePath, proxy)
    return { kind: 'launched', browser }
  } catch (error) {
    return browserNotStarted(explainLaunchError(error, executablePath))
  }
}

async function executableOf({ executablePath }: ChromiumOptions) {
  return executablePath ? ({ found: true, executablePath } as const) : await findBrowser()
}

function launchOptionsFor(
  task: AuthorizationTask,
  { headless, debuggingPort }: ChromiumOptions,
  executablePath: string,
  proxy: ProxyServer | null,
): LaunchOptions {
  const { network } = task
  const rules = resolverRulesFor(task)
  return {
    executablePath,
    headless,
    // Playwright's default is off; login pages come from anywhere.
    chromiumSandbox: !runsAsRoot(),
    timeout: launchTimeoutMs,
    env: environmentForBrowser(),
    // The shells decide what a signal means; Playwright would end the whole process.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Whatever else it would ask its maker, for parts of itself and for accounts, ends on this machine.
      `--component-updater=url-source=${nobody}`,
      `--gaia-url=${nobody}`,
      `--window-size=${windowSize.width},${windowSize.height}`,
      ...(rules === null ? [] : [`--host-resolver-rules=${rules}`]),
      // Told nothing, Chromium takes the proxy of the system or of the environment.
      ...(network && !network.isSystem && proxy === null ? ['--no-proxy-server'] : []),
      ...(debuggingPort === undefined
        ? []
        : [`--remote-debugging-port=${debuggingPort}`, '--remote-debugging-address=127.0.0.1']),
    ],
  }
}

/**
 * The proxy, and what goes around it: this machine, and the callback's host, which must stay
 * unresolvable here instead of being resolved by the proxy.
 */
function proxyOptionsFor(
  task: AuthorizationTask,
  proxy: ProxyServer | null,
): Pick<LaunchOptions, 'proxy'> {
  const { network } = task
  if (proxy === null || network === undefined) return {}
  const callbackHost = resolverRulesFor(task) === null ? [] : [new URL(task.callbackUrl).hostname]
  const bypass = [...browserBypassRules(network), ...callbackHost]
  // Its credentials are given when it asks for them (credentialsForProxy).
  return { proxy: { server: proxy.origin, bypass: bypass.join(',') } }
}

/** Chromium refuses to use its sandbox where its process is root, as in many containers. */
function runsAsRoot(): boolean {
  return process.getuid?.() === 0
}

/** The browser has no need of the workbench's own variables, among them the client secret. */
function environmentForBrowser(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('OAUTH_WORKBENCH_')),
  )
}

function noteStart(
  task: AuthorizationTask,
  browser: Browser,
  { headless }: ChromiumOptions,
  executablePath: string,
  proxy: ProxyServer | null,
): void {
  const rules = resolverRulesFor(task)
  task.trace.note(
    'browser.started',
    [
      `Chromium ${browser.version()} (${executablePath})`,
      ...(headless ? ['without a window'] : []),
      ...(runsAsRoot() ? ['without its sandbox, because this process runs as root'] : []),
      ...(rules === null ? [] : [`with the callback host made unresolvable (${rules})`]),
      ...(proxy === null ? [] : [`through the proxy ${new URL(proxy.origin).host}`]),
    ].join(', '),
  )
}
