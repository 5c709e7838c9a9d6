import { existsSync } from 'node:fs'
import { placeholderPattern } from '../../shared/redaction.ts'
import type { Run } from '../../shared/run.ts'
import { exportExchange } from '../../shared/sharing/exchange-text.ts'
import type { ExchangeFormat } from '../../shared/sharing/export-format.ts'
import type { ExportResult } from '../../shared/sharing/export-result.ts'
import type { TracedRequest } from '../../shared/trace.ts'
import { RunHistory } from '../../workbench/runs/run-history.ts'
import { BadUsage } from '../bad-usage.ts'
import { dataFolderOf } from '../data-folder.ts'
import { openVault, refusalAsBadUsage } from '../open-connections.ts'
import { readRunFile } from '../read-run-file.ts'
import { isStandardInput, nameInput } from '../standard-input.ts'

/** Writes one exchange of a run, of a file or of the history; only the history knows its secrets. */
export async function exportRecordedExchange(
  fileOrId: string,
  exchangeId: string,
  format: ExchangeFormat,
  revealSecrets: boolean,
): Promise<ExportResult> {
  const run = await readRunFile(fileOrId)
  const request = requestOf(run, exchangeId)
  if (!revealSecrets) return exportExchange(request, { as: format })
  if (isStandardInput(fileOrId) || existsSync(fileOrId))
    throw new BadUsage(
      `${nameInput(fileOrId)} holds no secrets that could be revealed; give the id of a kept run.`,
    )
  const values = await revealIn(request, run.id)
  return exportExchange(request, { as: format, reveal: (placeholder) => values.get(placeholder) })
}

function requestOf(run: Run, id: string): TracedRequest {
  const found = requestsOf(run).find((event) => event.id === id)
  if (found) return found.request
  throw new BadUsage(
    `the run has no exchange ${id}; it has ${listExchangeIds(run).join(', ') || 'none'}.`,
  )
}

/** What `--exchange` can name of a run. */
export function listExchangeIds(run: Run): readonly string[] {
  return requestsOf(run).map((event) => event.id)
}

function requestsOf({ trace }: Run) {
  return trace.filter((event) => event.kind !== 'note')
}

async function revealIn(request: TracedRequest, runId: string): Promise<Map<string, string>> {
  const dataFolder = dataFolderOf()
  const history = new RunHistory(dataFolder, openVault(dataFolder))
  await history.open()
  try {
    const placeholders = new Set(JSON.stringify(request).match(placeholderPattern) ?? [])
    const values = new Map<string, string>()
    for (const placeholder of placeholders)
      values.set(placeholder, await refusalAsBadUsage(history.reveal(runId, placeholder)))
    return values
  } finally {
    await history.close()
  }
}
