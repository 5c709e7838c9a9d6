import { errors } from 'undici'
import type { NetworkFailure } from '../../shared/trace.ts'

/** What an error of Node or undici says of a request that failed below HTTP. */
export function describeFailure(error: unknown): NetworkFailure {
  if (!(error instanceof Error)) return { code: 'UNKNOWN', message: String(error) }
  // Several addresses were tried (Happy Eyeballs): the first failure stands for them all. undici
  // makes a time limit of its own out of them where one did not answer.
  const tried = error instanceof errors.ConnectTimeoutError ? error.cause : error
  if (tried instanceof AggregateError && tried.errors[0] instanceof Error)
    return describeFailure(tried.errors[0])
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return { code, message: error.message }
}
