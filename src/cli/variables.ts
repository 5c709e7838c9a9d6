import type { Connection } from '../shared/connection.ts'
import { connectionSchema } from '../shared/connection-schema.ts'
import { mapConnectionSecrets, maskConnection } from '../shared/connection-secrets.ts'
import { isSecretKey, Redactor } from '../shared/redaction.ts'

/** A place in a text that a variable fills, written as Auth0's Deploy CLI writes it. */
const variablePattern = /##(\w+)##/g

export type Variables = Readonly<Record<string, string | undefined>>

/** Says whether a variable stands anywhere in a JSON value. */
export function usesVariable(value: unknown, name: string): boolean {
  return JSON.stringify(value).includes(`##${name}##`)
}

/** A connection may have marks such as `##constructor##`: every object has something of that name. */
function readVariable(variables: Variables, name: string): string | undefined {
  const value: unknown = variables[name]
  return typeof value === 'string' ? value : undefined
}

/** The JSON value with each `##NAME##` replaced where the variable is known. */
export function fillVariables(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string')
    return value.replace(
      variablePattern,
      (mark, name: string) => readVariable(variables, name) ?? mark,
    )
  if (Array.isArray(value)) return value.map((item) => fillVariables(item, variables))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, item]) => [key, fillVariables(item, variables)]))
}

const scriptKeys = ['fetchUserProfile', 'getLogoutUrl']

/** The first variable that nothing has filled, outside of scripts, where the marks may be code. */
export function findUnfilled(value: unknown, key = ''): string | null {
  if (typeof value === 'string')
    return scriptKeys.includes(key) ? null : (/##(\w+)##/.exec(value)?.[1] ?? null)
  if (typeof value !== 'object' || value === null) return null
  for (const [name, item] of Object.entries(value)) {
    const unfilled = findUnfilled(item, name)
    if (unfilled !== null) return unfilled
  }
  return null
}

/**
 * What filled a connection's variables, for a recording: masked as its run is, so that a replay sends
 * what was recorded, and without those that only fill a secret, are part of one or named like one.
 */
export function recordableVariables(
  connection: unknown,
  variables: Variables,
): Readonly<Record<string, string>> {
  const parsed = connectionSchema.safeParse(connection)
  if (!parsed.success) return {}
  const parts = namesIn([...secretsOf(parsed.data).entries()])
  // Only texts are replaced by texts.
  const secrets = secretsOf(fillVariables(parsed.data, variables) as Connection)
  const placeholders = new Map([...secrets.entries()].map(([name, value]) => [value, name]))
  const entries = [...namesIn(mapConnectionSecrets(parsed.data, () => ''))].flatMap((name) => {
    const value = readVariable(variables, name)
    if (value === undefined) return []
    // A short secret is masked only where it is the whole value.
    const masked = placeholders.get(value) ?? secrets.mask(value)
    const isSecret = masked === value && (isSecretKey(name) || parts.has(name))
    return isSecret ? [] : [[name, masked] as const]
  })
  return Object.fromEntries(entries)
}

function namesIn(value: unknown): ReadonlySet<string> {
  const marks = JSON.stringify(value).matchAll(variablePattern)
  return new Set([...marks].map(([, name = '']) => name))
}

function secretsOf(connection: Connection): Redactor {
  const secrets = new Redactor()
  maskConnection(connection, secrets)
  return secrets
}
