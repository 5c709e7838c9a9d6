import type { Connection } from '../../shared/connection.ts'
import type { ExportMethod } from '../../shared/sharing/export-format.ts'
import type { ExportOptions, ExportResult } from '../../shared/sharing/export-result.ts'
import {
  createBodyOf,
  displayNameReason,
  explainWorkbenchSettings,
  updateBodyOf,
  wholeOptionsReason,
} from './auth0-body.ts'
import { fileNameFor } from './file-name.ts'
import { explainMarkers, markSecrets } from './secret-markers.ts'

export interface ManagementApiOptions extends ExportOptions {
  readonly method: ExportMethod
}

/** The JSON bodies that create or update connections: an object for one, an array for several. */
export function exportManagementApi(
  connections: readonly Connection[],
  options: ManagementApiOptions,
): ExportResult {
  const marked = markSecrets(connections, options)
  const bodies = marked.map(({ connection }) =>
    options.method === 'POST' ? createBodyOf(connection) : updateBodyOf(connection),
  )
  const [first] = bodies
  return {
    text: `${JSON.stringify(bodies.length === 1 ? first : bodies, null, 2)}\n`,
    warnings: [
      ...(options.method === 'PATCH' ? [wholeOptionsReason] : []),
      displayNameReason,
      ...marked.flatMap(explainMarkers),
      ...connections.flatMap(explainWorkbenchSettings),
    ],
    fileName: fileNameFor(connections, 'json'),
  }
}
