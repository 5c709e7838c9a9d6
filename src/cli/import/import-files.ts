import type { Network } from '../../engine/http/network.ts'
import type { ImportResult } from '../../interop/import/import-result.ts'
import { readImport } from '../../workbench/imports/read-import.ts'
import { BadUsage } from '../bad-usage.ts'
import { readImportSource } from './read-import-source.ts'

/** What one file brought. */
export interface ImportedFile extends Extract<ImportResult, { kind: 'imported' }> {
  /** As it was typed. */
  readonly file: string
}

/** Imports each file, or throws `BadUsage` for the first that cannot be. */
export async function importFiles(
  files: readonly string[],
  values: Readonly<Record<string, string>>,
  network: Network,
  signal: AbortSignal,
): Promise<readonly ImportedFile[]> {
  const imported: ImportedFile[] = []
  for (const file of files) {
    const { text, fileName, isAddress } = await readImportSource(file)
    const result = await readImport(text, { fileName, values, fetch: isAddress, signal, network })
    if (result.kind === 'refused') throw new BadUsage(result.message)
    // Only what a person typed is asked, never what a file of others names.
    if (result.kind === 'needs-fetch')
      throw new BadUsage(
        `${file === '-' ? 'standard input' : file} only names ${result.urls[0]}; import that address to have it fetched.`,
      )
    imported.push({ ...result, file })
  }
  return imported
}
