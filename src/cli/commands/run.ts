import { Command, Option } from 'commander'
import { findConnectionProblems } from '../../shared/connection-problems.ts'
import type { FollowUpTask } from '../../shared/follow-up.ts'
import { BadUsage } from '../bad-usage.ts'
import { parseFollowUps } from '../follow-up-option.ts'
import { addNetworkOptions, type NetworkOptions, openNetwork } from '../network-options.ts'
import { addParameter, addVariable, parseSeconds } from '../option-values.ts'
import { PageStepOptions } from '../page-step-options.ts'
import { readConnectionFile } from '../read-connection-file.ts'
import { plain } from '../report/style.ts'
import { runInTerminal } from '../run-in-terminal.ts'
import { isStandardInput, nameInput } from '../standard-input.ts'
import {
  openTerminalUserAgent,
  type TerminalUserAgentKind,
  terminalUserAgentKinds,
} from '../terminal-user-agent.ts'

interface RunOptions extends NetworkOptions {
  readonly param?: Readonly<Record<string, string>>
  readonly browser: TerminalUserAgentKind
  readonly headless?: true
  readonly set?: Readonly<Record<string, string>>
  readonly callbackUrl?: string
  readonly timeout: number
  readonly then?: readonly FollowUpTask[]
  readonly json?: true
}

export function runCommand(): Command {
  const pageSteps = new PageStepOptions()
  return addNetworkOptions(new Command('run'))
    .description('run a connection and show what happened')
    .argument(
      '<connection>',
      'a JSON file with a connection as Auth0 has it, "-" for standard input, or the name of a saved one',
    )
    .option(
      '--param <NAME=VALUE>',
      'a parameter of the incoming /authorize call, may be repeated',
      addParameter,
    )
    .addOption(
      new Option(
        '--browser <kind>',
        'who goes to the authorization server (system: with a callback URL on this machine only)',
      )
        .choices(terminalUserAgentKinds)
        .default('http'),
    )
    .option('--headless', 'show no window (with --browser chromium)')
    .option(
      '--fill <SELECTOR=VALUE>',
      'type this on the login page (with --browser chromium), may be repeated; ##NAME## in it is the environment variable NAME',
      pageSteps.take('fill'),
    )
    .option(
      '--click <SELECTOR>',
      'click this on the login page, may be repeated; steps are done in the order given',
      pageSteps.take('click'),
    )
    .option(
      '--set <NAME=VALUE>',
      'fill ##NAME## in the connection, may be repeated; NAME alone takes the value from the environment',
      addVariable,
    )
    .option('--callback-url <URL>', 'the redirect URI, in place of the connection’s own')
    .option('--timeout <SECONDS>', 'the time limit of the whole run', parseSeconds, 600)
    .option(
      '--then <STEPS>',
      'after a run that passed: refresh, introspect, revoke, logout, separated by commas',
      parseFollowUps,
    )
    .option('--json', 'print the run as JSON and nothing else')
    .addHelpText(
      'after',
      '\nThe client secret may come from the environment variable OAUTH_WORKBENCH_CLIENT_SECRET.' +
        '\nExit status: 0 passed, 1 the login or what came after it failed, 2 bad usage or bad input, 130 cancelled.',
    )
    .action((file: string, options: RunOptions) => run(file, options, pageSteps))
}

async function run(file: string, options: RunOptions, pageSteps: PageStepOptions): Promise<void> {
  if (options.browser === 'manual' && isStandardInput(file))
    throw new BadUsage(
      '--browser manual reads what you paste from standard input, so the connection cannot come from there.',
    )
  const connection = await readConnectionFile(file, {
    callbackUrl: options.callbackUrl,
    variables: options.set,
    clientSecret: process.env.OAUTH_WORKBENCH_CLIENT_SECRET,
  })
  const network = await openNetwork(options)
  const userAgent = await openTerminalUserAgent(options.browser, {
    headless: options.headless ?? false,
    pageSteps: pageSteps.read(process.env),
  })
  for (const { path, message } of findConnectionProblems(connection))
    console.error(plain(`warning: ${nameInput(file)}: ${path.join('.')}: ${message}`))
  process.exitCode = await runInTerminal({
    connection,
    parameters: options.param ?? {},
    userAgent,
    network,
    timeLimit: Math.ceil(options.timeout * 1000),
    followUps: options.then ?? [],
    json: options.json ?? false,
  })
}
