import { stringify } from 'yaml'
import type { Connection } from '../../shared/connection.ts'
import { isSecretHeader } from '../../shared/redaction.ts'
import type { ExportOptions, ExportResult } from '../../shared/sharing/export-result.ts'
import { type Auth0Body, createBodyOf, explainWorkbenchSettings } from './auth0-body.ts'
import { fileNameFor } from './file-name.ts'
import { explainMarkers, type MarkedConnection, markSecrets } from './secret-markers.ts'

/** One connection as a file of the Deploy CLI's directory format. */
export function exportDeployCliFile(connection: Connection, options: ExportOptions): ExportResult {
  const [marked = { connection, markers: [] }] = markSecrets([connection], options)
  return {
    text: `${JSON.stringify(createBodyOf(marked.connection), null, 2)}\n`,
    warnings: warningsFor(marked, options),
    fileName: `connections/${fileNameFor([connection], 'json')}`,
  }
}

/** Connections as a `tenant.yaml` of the Deploy CLI. */
export function exportDeployCliYaml(
  connections: readonly Connection[],
  options: ExportOptions,
): ExportResult {
  const marked = markSecrets(connections, options)
  const bodies: readonly Auth0Body[] = marked.map((one) => createBodyOf(one.connection))
  return {
    text: stringify(
      { connections: bodies },
      { lineWidth: 0, compat: 'yaml-1.1', aliasDuplicateObjects: false },
    ),
    warnings: marked.flatMap((one) => warningsFor(one, options)),
    fileName: 'tenant.yaml',
  }
}

function warningsFor(marked: MarkedConnection, options: ExportOptions): readonly string[] {
  const { connection } = marked
  return [
    ...explainMarkers(marked),
    ...warnOfHeaders(connection, options),
    ...warnOfMarkersInText(marked),
    ...(connection.enabled_clients === undefined
      ? []
      : [
          `enabled_clients of "${connection.name}" is written as it is; the Deploy CLI itself writes names of clients, not ids.`,
        ]),
    ...explainWorkbenchSettings(connection),
  ]
}

function warnOfHeaders({ name, options }: Connection, { revealSecrets }: ExportOptions): string[] {
  const headers = Object.keys(options.customHeaders ?? {}).filter(isSecretHeader)
  const what = revealSecrets
    ? 'it stands here in clear, too'
    : 'here it is a marker; keep that when you export again'
  return headers.map(
    (header) =>
      `The Deploy CLI masks only client_secret, so its export writes customHeaders.${header} of "${name}" in clear; ${what}.`,
  )
}

/** The Deploy CLI replaces markers wherever they stand, also in a script or a comment of it. */
function warnOfMarkersInText({ connection, markers }: MarkedConnection): string[] {
  const own = new Set(markers.map(({ marker }) => marker))
  return Object.entries(connection.options.scripts ?? {}).flatMap(([key, script]) => {
    if (typeof script !== 'string') return []
    const found = new Set(script.match(/##[A-Za-z0-9_]+##|@@[A-Za-z0-9_]+@@/g) ?? [])
    return [...found]
      .filter((marker) => !own.has(marker))
      .map(
        (marker) =>
          `The script ${key} of "${connection.name}" holds ${marker}, which the Deploy CLI takes for a marker.`,
      )
  })
}
