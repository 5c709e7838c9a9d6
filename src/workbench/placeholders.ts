import type { Connection } from '../shared/connection.ts'
import {
  type ConnectionSecret,
  listCredentials,
  mapCredentials,
} from '../shared/connection-secrets.ts'
import { placeholderPattern, Redactor } from '../shared/redaction.ts'
import { keyPath, textPlaces } from './object-path.ts'
import { Refusal } from './refusal.ts'

/*
 * The renderer edits a connection whose secrets stand as placeholders: `«client_secret»`,
 * `«customHeaders.Authorization»`. Only the places of secrets are masked, so that everything else
 * comes back as the person sees it. Equal secrets have the same placeholder.
 */

/** The connection as the renderer may see it. */
export function hideSecrets(connection: Connection): Connection {
  const secrets = secretsOf(connection)
  return mapCredentials(connection, ({ label, value }) => secrets.add(label, value))
}

/** What the placeholders of a connection stand for. */
export function secretsOf(connection: Connection): Redactor {
  const secrets = new Redactor()
  for (const { label, value } of listCredentials(connection)) secrets.add(label, value)
  return secrets
}

/**
 * Puts the secrets back where the edited connection still has their placeholders.
 * Throws a `Refusal` where a placeholder stands for nothing or its value would become visible.
 */
export function restoreSecrets(edited: Connection, secrets: Redactor): Connection {
  const restored = mapCredentials(edited, (secret) => valueBehind(secret, secrets))
  for (const { path, text } of textPlaces(restored))
    if (secrets.reveal(text) !== undefined)
      throw refusePlaceholder(
        path,
        `${text} stands for a hidden value, but this place shows its value openly; type the value again.`,
      )
  return restored
}

function valueBehind({ path, value: text }: ConnectionSecret, secrets: Redactor): string {
  const value = secrets.unmask(text)
  const unknown = value.match(placeholderPattern)?.[0]
  if (unknown === undefined) return value
  throw refusePlaceholder(
    path,
    `${unknown} stands for a secret, but none of that name is stored for this connection; type the secret itself.`,
  )
}

function refusePlaceholder(path: readonly string[], reason: string): Refusal {
  const message = `${keyPath(path)}: ${reason}`
  return new Refusal('unknown-placeholder', message, [{ path, severity: 'error', message }])
}
