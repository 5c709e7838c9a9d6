import type { Connection } from '../../shared/connection.ts'
import { findConnectionProblems } from '../../shared/connection-problems.ts'
import type { PreflightCheck } from '../../shared/preflight.ts'
import { checkOf } from './preflight-check.ts'

/** Checks the connection itself, without the network. */
export function checkConfiguration(connection: Connection): PreflightCheck {
  const check = checkOf('connection-valid', 'The connection is complete and valid')
  const problems = findConnectionProblems(connection)
  if (problems.length === 0) return check.passed('Every field has a value that Auth0 takes.')
  const isFatal = problems.some(({ severity }) => severity === 'error')
  const explanation = problems.map(({ message }) => message).join(' ')
  return isFatal ? check.failed(explanation) : check.warning(explanation)
}
