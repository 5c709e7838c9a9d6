import { Command } from 'commander'
import { preflightConnection } from '../../engine/preflight/preflight-connection.ts'
import { outcomeOfPreflight } from '../../shared/preflight.ts'
import { exitStatusOf } from '../exit-status.ts'
import { awaitInterruption } from '../interruption.ts'
import { addNetworkOptions, type NetworkOptions, openNetwork } from '../network-options.ts'
import { addVariable } from '../option-values.ts'
import { readConnectionFile } from '../read-connection-file.ts'
import { reportPreflight } from '../report/report-preflight.ts'

interface CheckOptions extends NetworkOptions {
  readonly probeToken?: boolean
  readonly set?: Readonly<Record<string, string>>
  readonly json?: true
}

export function checkCommand(): Command {
  return addNetworkOptions(new Command('check'))
    .description('check a connection before any login')
    .argument(
      '<connection>',
      'a JSON file with a connection as Auth0 has it, "-" for standard input, or the name of a saved one',
    )
    .option(
      '--probe-token',
      'learn whether the credentials are accepted, by token requests with made-up codes and one with a made-up secret',
    )
    .option(
      '--set <NAME=VALUE>',
      'fill ##NAME## in the connection, may be repeated; NAME alone takes the value from the environment',
      addVariable,
    )
    .option('--json', 'print the report as JSON and nothing else')
    .addHelpText(
      'after',
      '\nThe client secret may come from the environment variable OAUTH_WORKBENCH_CLIENT_SECRET.' +
        '\nExit status: 0 nothing failed, 1 a check failed, 2 bad usage or bad input, 130 cancelled.',
    )
    .action(check)
}

async function check(
  file: string,
  { probeToken = false, set, json, ...options }: CheckOptions,
): Promise<void> {
  const connection = await readConnectionFile(file, {
    clientSecret: process.env.OAUTH_WORKBENCH_CLIENT_SECRET,
    variables: set,
  })
  const network = await openNetwork(options)
  const interruption = awaitInterruption()
  const { signal } = interruption
  try {
    const report = await preflightConnection({ connection, probeToken, signal, network })
    console.log(json ? JSON.stringify(report, null, 2) : reportPreflight(report))
    process.exitCode = exitStatusOf(outcomeOfPreflight(report) === 'failed' ? 'failed' : 'passed')
  } catch (error) {
    if (!signal.aborted) throw error
    process.exitCode = exitStatusOf('cancelled')
  } finally {
    interruption.stopWaiting()
  }
  endProcess()
}

/**
 * A name server that does not answer holds Node's resolver for long after the check gave it up, and
 * with it the process.
 */
function endProcess(): void {
  // Not before all is written: a pipe takes it later.
  process.stdout.write('', () => process.exit())
}
