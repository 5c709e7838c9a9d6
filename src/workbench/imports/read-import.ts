import type { Network } from '../../engine/http/network.ts'
import type { ImportResult } from '../../interop/import/import-result.ts'
import { importText } from '../../interop/import/import-text.ts'
import { fetchMetadata } from './fetch-metadata.ts'

export interface ReadImportOptions {
  readonly fileName?: string | undefined
  /** What the person gave for markers and variables. */
  readonly values: Readonly<Record<string, string>>
  /** Whether an address may be asked for its document. */
  readonly fetch: boolean
  readonly signal: AbortSignal
  /** Absent: every host is reached directly. */
  readonly network?: Network | undefined
}

/** Imports a text; where it is an address that may be fetched, the document behind it. */
export async function readImport(text: string, options: ReadImportOptions): Promise<ImportResult> {
  const { fileName, fetch, signal, network } = options
  const keywordMappings = parseValues(options.values)
  const result = importText(text, { fileName, keywordMappings })
  if (result.kind !== 'needs-fetch' || !fetch) return result
  const fetched = await fetchMetadata(result.urls, signal, network)
  if (!fetched.ok) return { kind: 'refused', message: fetched.message }
  const imported = importText(fetched.text, { keywordMappings })
  if (imported.kind !== 'needs-fetch') return imported
  return { kind: 'refused', message: `${result.urls[0]} answers with an address, not a document.` }
}

/** `@@KEY@@` may stand for an array or an object, which a person gives as JSON. */
function parseValues(values: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([key, text]) => [key, parseValue(text)]))
}

function parseValue(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
