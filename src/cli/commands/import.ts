import { Command, Option } from 'commander'
import type { Connection } from '../../shared/connection.ts'
import { findCallbackUrlProblem } from '../../shared/connection-problems.ts'
import { fillCallbackUrl } from '../../workbench/imports/import-drafts.ts'
import { BadUsage } from '../bad-usage.ts'
import { dataFolderOf } from '../data-folder.ts'
import { type ImportedFile, importFiles } from '../import/import-files.ts'
import {
  type ClashChoice,
  clashChoices,
  nameImported,
  refuseUnknownNames,
} from '../import/name-imported.ts'
import { awaitInterruption } from '../interruption.ts'
import { addNetworkOptions, type NetworkOptions, openNetwork } from '../network-options.ts'
import { openConnections, refusalAsBadUsage } from '../open-connections.ts'
import { addParameter, addVariable } from '../option-values.ts'
import { reportFormat, reportImport } from '../report/report-import.ts'
import { plain } from '../report/style.ts'

interface ImportOptions extends NetworkOptions {
  readonly json?: true
  readonly save?: true
  readonly set?: Readonly<Record<string, string>>
  readonly rename?: Readonly<Record<string, string>>
  readonly onClash: ClashChoice
  readonly callbackUrl?: string
}

export function importCommand(): Command {
  return addNetworkOptions(new Command('import'))
    .description('make connections of files of other tools; the format is recognised by content')
    .argument(
      '<file...>',
      'a file, "-" for standard input, or the address of an issuer or its metadata',
    )
    .option('--json', 'print connections, secrets included, and what was not understood as JSON')
    .option('--save', 'store the connections; without it nothing is stored')
    .option(
      '--set <KEY=VALUE>',
      'a value for ##KEY##, @@KEY@@, var.KEY, {{KEY}} and its like, may be repeated; KEY alone takes it from the environment',
      addVariable,
    )
    .option('--callback-url <URL>', 'the redirect URI of the connections that bring none')
    .option(
      '--rename <NAME=NEW>',
      'store a connection under another name (with --save)',
      addParameter,
    )
    .addOption(
      new Option('--on-clash <what>', 'what to do where a name is taken (with --save)')
        .choices(clashChoices)
        .default('refuse'),
    )
    .addHelpText('after', '\nExit status: 0 imported, 2 bad usage or bad input, 130 cancelled.')
    .action(run)
}

async function run(files: readonly string[], options: ImportOptions): Promise<void> {
  checkOptions(options)
  const interruption = awaitInterruption()
  try {
    const network = await openNetwork(options)
    const read = await importFiles(files, options.set ?? {}, network, interruption.signal)
    const imported = read.map((file) => ({
      ...file,
      connections: file.connections.map((one) => fillCallbackUrl(one, options.callbackUrl)),
    }))
    refuseUnknownNames(connectionsOf(imported), options.rename ?? {})
    const stored = options.save ? await save(imported, options) : []
    if (options.json) printJson(imported)
    else console.log(reportImport(imported))
    for (const { name } of stored) console.error(`Stored as ${plain(name)}.`)
    if (!options.save && !options.json) console.error('Nothing was stored; --save stores it.')
  } catch (error) {
    if (!interruption.signal.aborted) throw error
    process.exitCode = 130
  } finally {
    interruption.stopWaiting()
  }
}

/** Throws `BadUsage` before anything is read. */
function checkOptions({ callbackUrl, rename, onClash, save: isSaved }: ImportOptions): void {
  const problem = callbackUrl === undefined ? null : findCallbackUrlProblem(callbackUrl)
  if (problem !== null) throw new BadUsage(`--callback-url: ${problem}`)
  if (!isSaved && (rename !== undefined || onClash !== 'refuse'))
    throw new BadUsage('--rename and --on-clash need --save: without it nothing is stored.')
}

/** Stores all of them, or none. */
async function save(
  files: readonly ImportedFile[],
  { rename = {}, onClash }: ImportOptions,
): Promise<readonly Connection[]> {
  const { connections } = openConnections(dataFolderOf())
  const there = await refusalAsBadUsage(connections.list())
  const taken = new Set(there.connections.map(({ connection }) => connection.name))
  const named = nameImported(connectionsOf(files), { rename, onClash }, taken)
  const stored = await refusalAsBadUsage(connections.createAll(named))
  return stored.map(({ connection }) => connection)
}

function printJson(files: readonly ImportedFile[]): void {
  for (const file of files) {
    console.error(reportFormat(file))
    for (const note of file.notes) console.error(`note: ${plain(note)}`)
  }
  const connections = connectionsOf(files)
  const notUnderstood = files.flatMap(({ file, notUnderstood }) =>
    notUnderstood.map((entry) => ({ file, ...entry })),
  )
  console.log(JSON.stringify({ connections, notUnderstood }, null, 2))
}

function connectionsOf(files: readonly ImportedFile[]): readonly Connection[] {
  return files.flatMap(({ connections }) => connections)
}
