import { type Connection, displayNameOf } from '../../shared/connection.ts'
import { maskConnection } from '../../shared/connection-secrets.ts'
import { Redactor } from '../../shared/redaction.ts'
import type { NotUnderstood } from '../../shared/sharing/import-preview.ts'
import type { ImportedFile } from '../import/import-files.ts'
import { paint, plain, section } from './style.ts'

/** What files brought, as a text for the terminal; secrets are masked. */
export function reportImport(files: readonly ImportedFile[]): string {
  return files.map(reportFile).join('\n').trimEnd()
}

/** The line that names a file's format. */
export function reportFormat({ file, format }: ImportedFile): string {
  return `${plain(file)}: ${format.label}`
}

function reportFile(imported: ImportedFile): string {
  const { connections, notUnderstood, notes, openKeys } = imported
  return [
    `${paint('bold', reportFormat(imported))}\n`,
    section('Connections', connections.map(reportConnection)),
    section('Not understood', byReason(notUnderstood).map(reportNotUnderstood)),
    section('Notes', notes.map(plain)),
    section('Values to give', openKeys.length === 0 ? [] : [openKeysLine(openKeys)]),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** Only this workbench's own files have it, so a person learns here what a run will say later. */
const noCallbackUrl = '(none; --callback-url gives the one that the provider knows)'

function reportConnection(connection: Connection): string {
  const { name, options } = maskConnection(connection, new Redactor())
  const label = displayNameOf(connection)
  return [
    `${paint('bold', plain(name))}${label === name ? '' : `  ${plain(label)}`}`,
    ...(['authorizationURL', 'tokenURL', 'client_id', 'client_secret'] as const).map(
      (key) => `  ${key.padEnd(16)}  ${plain(options[key] || '(none)')}`,
    ),
    `  ${'callback URL'.padEnd(16)}  ${plain(connection.workbench?.callbackUrl || noCallbackUrl)}`,
  ].join('\n')
}

/** One line for all places of one reason: a discovery document has a dozen. */
function byReason(entries: readonly NotUnderstood[]): readonly NotUnderstood[] {
  return [...Map.groupBy(entries, ({ reason }) => reason)].map(([reason, same]) => ({
    path: same.map(({ path }) => path).join(', '),
    reason,
  }))
}

/** One part that is not in the connections: its place and the reason. */
export function reportNotUnderstood({ path, reason }: NotUnderstood): string {
  return `${paint('yellow', plain(path))}: ${plain(reason)}`
}

function openKeysLine(keys: readonly string[]): string {
  return keys.map((key) => `--set ${plain(key)}=…`).join('  ')
}
