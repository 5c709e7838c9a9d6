import type { Connection } from '../../shared/connection.ts'
import { findConnectionProblems } from '../../shared/connection-problems.ts'
import type { PreflightCheck } from '../../shared/preflight.ts'
import { findUnknownKeys, listUnknownKeys } from '../../shared/unknown-keys.ts'
import { checkOf } from './preflight-check.ts'

/** Checks the connection itself, without the network. */
export function checkConfiguration(connection: Connection): PreflightCheck {
  const check = checkOf('connection-valid', 'The connection is complete and valid')
  const problems = findConnectionProblems(connection)
  if (problems.length === 0) return check.passed(describeGood(connection))
  const isFatal = problems.some(({ severity }) => severity === 'error')
  const explanation = problems.map(({ message }) => message).join(' ')
  return isFatal ? check.failed(explanation) : check.warning(explanation)
}

/** Of a key that is not known here nobody can say whether Auth0 takes its value. */
function describeGood(connection: Connection): string {
  const unknown = findUnknownKeys(connection)
  if (unknown.length === 0) return 'Every field has a value that Auth0 takes.'
  return `Every known field has a value that Auth0 takes. Not known here: ${listUnknownKeys(unknown)}.`
}
