import { connectionSchema } from '../shared/connection-schema.ts'
import { mapConnectionSecrets } from '../shared/connection-secrets.ts'
import { isSecretKey } from '../shared/redaction.ts'

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

/** What filled a connection's variables, without those that fill a secret or are named like one. */
export function recordableVariables(
  connection: unknown,
  variables: Variables,
): Readonly<Record<string, string>> {
  const parsed = connectionSchema.safeParse(connection)
  if (!parsed.success) return {}
  const text = JSON.stringify(mapConnectionSecrets(parsed.data, () => ''))
  const names = new Set([...text.matchAll(variablePattern)].map(([, name = '']) => name))
  const entries = [...names]
    .filter((name) => !isSecretKey(name))
    .flatMap((name) => {
      const value = readVariable(variables, name)
      return value === undefined ? [] : [[name, value] as const]
    })
  return Object.fromEntries(entries)
}
