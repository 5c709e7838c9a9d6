import type { Network } from '../../engine/http/network.ts'
import type { Connection } from '../../shared/connection.ts'
import type { ConnectionFormat } from '../../shared/sharing/export-format.ts'
import { connectionToExport } from '../../workbench/require-secrets.ts'
import { BadUsage } from '../bad-usage.ts'
import { importFiles } from '../import/import-files.ts'
import { refusalAsBadUsage } from '../open-connections.ts'
import { readRunFile } from '../read-run-file.ts'
import { isSavedName, openSavedConnection } from '../saved-connections.ts'
import { isStandardInput } from '../standard-input.ts'
import { listExchangeIds } from './export-recorded-exchange.ts'

/** The connections to export, and what of their files is not in them. */
export interface ExportedConnections {
  readonly connections: readonly Connection[]
  readonly warnings: readonly string[]
}

/** Reads files in any format that can be imported; what is no file is the name of a saved connection. */
export async function readExportConnections(
  files: readonly string[],
  format: ConnectionFormat,
  network: Network,
): Promise<ExportedConnections> {
  const read = await Promise.all(
    files.map(async (file) => {
      try {
        return await (isSavedName(file) ? readSaved(file, format) : readFromFile(file, network))
      } catch (error) {
        throw (await asRun(file)) ?? error
      }
    }),
  )
  return {
    connections: read.flatMap(({ connections }) => connections),
    warnings: read.flatMap(({ warnings }) => warnings),
  }
}

/** What is missing where a run was named, of which only an exchange can be exported; else `null`. */
async function asRun(file: string): Promise<BadUsage | null> {
  const run = isStandardInput(file) ? null : await readRunFile(file).catch(() => null)
  if (run === null) return null
  const ids = listExchangeIds(run)
  return new BadUsage(
    `${file} is a run, not a connection; name one of its exchanges with --exchange: ${ids.join(', ') || 'it has none'}.`,
  )
}

async function readSaved(name: string, format: ConnectionFormat): Promise<ExportedConnections> {
  const saved = openSavedConnection(name).then((opened) => connectionToExport(opened, format))
  return { connections: [await refusalAsBadUsage(saved)], warnings: [] }
}

async function readFromFile(file: string, network: Network): Promise<ExportedConnections> {
  const imported = await importFiles([file], {}, network, new AbortController().signal)
  return {
    connections: imported.flatMap(({ connections }) => connections),
    warnings: imported.flatMap(({ notUnderstood }) =>
      notUnderstood.map(({ path, reason }) => `${file}: ${path}: ${reason}.`),
    ),
  }
}
