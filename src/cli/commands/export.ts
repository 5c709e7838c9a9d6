import { Command, Option } from 'commander'
import {
  type ConnectionExportOptions,
  exportConnections,
} from '../../interop/export/export-connections.ts'
import {
  type ConnectionFormat,
  connectionFormats,
  type ExchangeFormat,
  type ExportMethod,
  exchangeFormats,
  exportMethods,
} from '../../shared/sharing/export-format.ts'
import type { ExportResult } from '../../shared/sharing/export-result.ts'
import { BadUsage } from '../bad-usage.ts'
import { exportRecordedExchange } from '../export/export-recorded-exchange.ts'
import { readExportConnections } from '../export/read-export-connections.ts'
import { addNetworkOptions, type NetworkOptions, openNetwork } from '../network-options.ts'
import { plain } from '../report/style.ts'

type Format = ConnectionFormat | ExchangeFormat

interface ExportOptions extends Omit<ConnectionExportOptions, 'method'>, NetworkOptions {
  readonly format: Format
  readonly method?: ExportMethod
  readonly exchange?: string
  readonly revealSecrets?: true
}

const formats = [...new Set<Format>([...connectionFormats, ...exchangeFormats])]

export function exportCommand(): Command {
  return addNetworkOptions(new Command('export'))
    .description('write connections, or one exchange of a run, in the format of another tool')
    .argument(
      '<file...>',
      'connections in any format that can be imported, or names of saved ones; with --exchange a run',
    )
    .addOption(new Option('--format <format>', 'the format').choices(formats).makeOptionMandatory())
    .option('--reveal-secrets', 'write secrets in clear instead of markers')
    .addOption(
      new Option(
        '--method <method>',
        'create (POST, as without it) or update (PATCH), for management-api and curl',
      ).choices(exportMethods),
    )
    .option('--domain <DOMAIN>', 'the tenant’s domain, for curl and login-link')
    .option('--client-id <ID>', 'the application of a login link')
    .option('--redirect-uri <URI>', 'where a login link leads in the end')
    .option('--scope <SCOPE>', 'what a login link asks for')
    .option(
      '--exchange <ID>',
      'the exchange of the run in FILE to write as curl, fetch or httpie, for example t7',
    )
    .addHelpText(
      'after',
      '\nThe text goes to standard output, what there is to know about it to standard error.' +
        '\nExit status: 0 written, 2 bad usage or bad input.',
    )
    .action(run)
}

/** The options that only some formats of a connection take. */
const restricted = [
  ['method', '--method', ['management-api', 'curl']],
  ['domain', '--domain', ['curl', 'login-link']],
  ['clientId', '--client-id', ['login-link']],
  ['redirectUri', '--redirect-uri', ['login-link']],
  ['scope', '--scope', ['login-link']],
] as const

async function run(files: readonly string[], options: ExportOptions): Promise<void> {
  const { exchange } = options
  refuseWithoutEffect(options)
  const result =
    exchange === undefined
      ? await exportFiles(files, options)
      : await exportExchangeOf(files, exchange, options)
  for (const warning of result.warnings) console.error(`warning: ${plain(warning)}`)
  process.stdout.write(result.text)
}

/** Throws `BadUsage` for an option that would change nothing. */
function refuseWithoutEffect(options: ExportOptions): void {
  const { format, exchange } = options
  for (const [key, option, formats] of restricted) {
    if (options[key] === undefined) continue
    if (exchange !== undefined)
      throw new BadUsage(`${option} says how a connection is written, which --exchange is not.`)
    if (!formats.some((one) => one === format))
      throw new BadUsage(`${option} is for --format ${formats.join(' and ')}, not for ${format}.`)
  }
}

async function exportFiles(
  files: readonly string[],
  { format, ...options }: ExportOptions,
): Promise<ExportResult> {
  const known = connectionFormats.find((one) => one === format)
  if (known === undefined)
    throw new BadUsage(`${format} is a format of one exchange; name it with --exchange.`)
  const { connections, warnings } = await readExportConnections(
    files,
    known,
    await openNetwork(options),
  )
  const result = exportConnections(connections, known, options)
  return { ...result, warnings: [...warnings, ...result.warnings] }
}

async function exportExchangeOf(
  files: readonly string[],
  exchange: string,
  { format, revealSecrets }: ExportOptions,
): Promise<ExportResult> {
  const known = exchangeFormats.find((one) => one === format)
  if (known === undefined)
    throw new BadUsage(`an exchange is written as ${exchangeFormats.join(', ')}, not as ${format}.`)
  const [run, ...others] = files
  if (run === undefined || others.length > 0)
    throw new BadUsage('--exchange takes one exchange of one run.')
  return await exportRecordedExchange(run, exchange, known, revealSecrets ?? false)
}
