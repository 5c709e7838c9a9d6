import type { FaultName } from '../../../src/shared/faults/faults.ts'
import type { ConnectionEdit } from '../../../src/shared/finding.ts'
import type { Recording } from './recordings.ts'

/** Settings by their path, for example `options.authParams.state`. */
export function spoiled(
  name: string,
  settings: readonly (readonly [path: string, value: unknown])[],
  expected: readonly string[],
  fault: FaultName | null = null,
): Recording {
  const edits = settings.map(([path, value]): ConnectionEdit => ({ path: path.split('.'), value }))
  return { name, fault, edits, parameters: {}, expected }
}

/** Another profile script. */
export function withScript(
  name: string,
  script: string | undefined,
  expected: readonly string[],
  fault: FaultName | null = null,
): Recording {
  return spoiled(name, [['options.scripts.fetchUserProfile', script]], expected, fault)
}

/** Another profile script, of which only the body is given. */
export function withBody(
  name: string,
  body: string,
  expected: readonly string[],
  fault: FaultName | null = null,
): Recording {
  const script = `function fetchUserProfile(accessToken, context, callback) {\n${indent(body)}\n}`
  return withScript(name, script, expected, fault)
}

/** A script that asks for userinfo, and what it does with the response and its body. */
export function withUserinfo(
  name: string,
  body: string,
  expected: readonly string[],
  {
    fault = null,
    request = "{ url: userinfo, headers: { Authorization: 'Bearer ' + accessToken } }",
  }: { readonly fault?: FaultName | null; readonly request?: string } = {},
): Recording {
  const lines = [
    "const userinfo = 'http://127.0.0.1:4410/userinfo'",
    `request.get(${request}, (error, response, body) => {`,
    indent(body),
    '})',
  ]
  return withBody(name, lines.join('\n'), expected, fault)
}

/** Calls back with a profile of these attributes, in which nothing else is wrong. */
export function succeedWith(attributes: string): string {
  return `callback(null, { ${attributes}, email: 'ada@example.com', email_verified: false })`
}

/** Calls back with a profile in which nothing is wrong. */
export const succeed = succeedWith("user_id: 'u1'")

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
