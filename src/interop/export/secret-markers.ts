import type { Connection } from '../../shared/connection.ts'
import { maskConnection } from '../../shared/connection-secrets.ts'
import { freeName } from '../../shared/free-name.ts'
import { placeholderPattern, Redactor } from '../../shared/redaction.ts'
import type { ExportOptions } from '../../shared/sharing/export-result.ts'
import { mapTexts } from '../map-texts.ts'

/** A connection whose secrets are markers, and what each marker stands for. */
export interface MarkedConnection {
  readonly connection: Connection
  readonly markers: readonly SecretMarker[]
}

export interface SecretMarker {
  /** For example `##CONNECTIONS_OAUTH2_ACME_SECRET##`. */
  readonly marker: string
  /** For example `client_secret` or `customHeaders.Authorization`. */
  readonly label: string
}

/**
 * Replaces every secret by a keyword marker of the Deploy CLI's kind, which import understands, too.
 * The connection's name is part of it: the Deploy CLI's own export has one marker for all custom
 * social connections, which cannot give each its own secret.
 */
export function markSecrets(
  connections: readonly Connection[],
  options: ExportOptions,
): readonly MarkedConnection[] {
  if (options.revealSecrets) return connections.map((connection) => ({ connection, markers: [] }))
  const connectionKeys = new Set<string>()
  const secretKeys = new Set<string>()
  return connections.map((connection) =>
    markConnection(connection, takeKey(keyOf(connection.name), connectionKeys), secretKeys),
  )
}

/** One sentence for each marker. */
export function explainMarkers({ markers }: MarkedConnection): readonly string[] {
  return markers.map(({ marker, label }) => `${marker} stands for the secret in ${label}.`)
}

function markConnection(connection: Connection, key: string, taken: Set<string>): MarkedConnection {
  const masked = maskConnection(connection, new Redactor())
  const markers = new Map<string, SecretMarker>()
  const marked = mapTexts({ ...masked, options: inOrderOf(connection, masked) }, (text) =>
    text.replace(placeholderPattern, (placeholder) => {
      const known = markers.get(placeholder)
      if (known) return known.marker
      const label = placeholder.slice(1, -1)
      const marker = `##CONNECTIONS_OAUTH2_${takeKey(`${key}_${keyOf(shorten(label))}`, taken)}##`
      markers.set(placeholder, { marker, label })
      return marker
    }),
  )
  // Only texts were replaced by texts.
  return { connection: marked as Connection, markers: [...markers.values()] }
}

/** Masking moves keys; a file that is compared with an earlier one should not. */
function inOrderOf(original: Connection, masked: Connection): Connection['options'] {
  const keys = Object.keys(original.options).filter((key) => Object.hasOwn(masked.options, key))
  const ordered = Object.fromEntries(keys.map((key) => [key, masked.options[key]]))
  return { ...ordered, ...masked.options }
}

function shorten(label: string): string {
  return label === 'client_secret' ? 'secret' : label.replace(/^customHeaders\./, '')
}

function keyOf(words: string): string {
  return words.replace(/[^a-zA-Z0-9]+/g, '_').toUpperCase()
}

/** The key, or the next one that is free: two names may become the same key. */
function takeKey(key: string, taken: Set<string>): string {
  const free = freeName(key, taken, { separator: '_' })
  taken.add(free)
  return free
}
