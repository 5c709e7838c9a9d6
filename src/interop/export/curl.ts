import type { Connection } from '../../shared/connection.ts'
import type { ExportResult } from '../../shared/sharing/export-result.ts'
import { quoteForShell } from '../../shared/sharing/quote-for-shell.ts'
import {
  createBodyOf,
  displayNameReason,
  explainWorkbenchSettings,
  updateBodyOf,
  wholeOptionsReason,
} from './auth0-body.ts'
import { fileNameFor } from './file-name.ts'
import type { ManagementApiOptions } from './management-api.ts'
import { explainMarkers, type MarkedConnection, markSecrets } from './secret-markers.ts'
import { writeComment } from './write-comment.ts'

export interface CurlOptions extends ManagementApiOptions {
  /** The tenant's domain; `YOUR_DOMAIN` where it is not known. */
  readonly domain?: string | undefined
}

/** One `curl` command for each connection, for a POSIX shell. */
export function exportCurl(connections: readonly Connection[], options: CurlOptions): ExportResult {
  const marked = markSecrets(connections, options)
  const comments = [
    ...(options.method === 'PATCH' ? [wholeOptionsReason] : []),
    displayNameReason,
    'Put an access token of the Management API in place of MGMT_API_ACCESS_TOKEN.',
    ...(options.domain === undefined
      ? ['Put the domain of your tenant in place of YOUR_DOMAIN.']
      : []),
    ...marked.flatMap(explainMarkers),
  ]
  return {
    text: [
      ...comments.map(writeComment),
      marked.map((one) => commandFor(one, options)).join('\n'),
    ].join(''),
    warnings: [...marked.flatMap(explainMarkers), ...connections.flatMap(explainWorkbenchSettings)],
    fileName: fileNameFor(connections, 'sh'),
  }
}

function commandFor({ connection }: MarkedConnection, options: CurlOptions): string {
  const { method, domain = 'YOUR_DOMAIN' } = options
  const id = typeof connection.id === 'string' ? connection.id : 'CONNECTION_ID'
  const path = method === 'POST' ? '' : `/${encodeURIComponent(id.toWellFormed())}`
  const body = method === 'POST' ? createBodyOf(connection) : updateBodyOf(connection)
  return [
    `curl --request ${method}`,
    `--url ${quoteForShell(`https://${domain}/api/v2/connections${path}`)}`,
    `--header ${quoteForShell('authorization: Bearer MGMT_API_ACCESS_TOKEN')}`,
    `--header ${quoteForShell('content-type: application/json')}`,
    `--data ${quoteForShell(JSON.stringify(body, null, 2))}\n`,
  ].join(' \\\n  ')
}
