import { existsSync } from 'node:fs'
import type { Network } from '../../engine/http/network.ts'
import type { Connection } from '../../shared/connection.ts'
import { findNameProblem } from '../../shared/connection-problems.ts'
import type { ConnectionFormat } from '../../shared/sharing/export-format.ts'
import { connectionToExport } from '../../workbench/require-secrets.ts'
import { dataFolderOf } from '../data-folder.ts'
import { importFiles } from '../import/import-files.ts'
import { openConnections, refusalAsBadUsage } from '../open-connections.ts'

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
    files.map((file) =>
      isSavedName(file) ? readSaved(file, format) : readFromFile(file, network),
    ),
  )
  return {
    connections: read.flatMap(({ connections }) => connections),
    warnings: read.flatMap(({ warnings }) => warnings),
  }
}

function isSavedName(file: string): boolean {
  return file !== '-' && findNameProblem(file) === null && !existsSync(file)
}

async function readSaved(name: string, format: ConnectionFormat): Promise<ExportedConnections> {
  const { connections } = openConnections(dataFolderOf())
  const saved = connections.get(name).then((opened) => connectionToExport(opened, format))
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
