import { getSystemErrorMessage } from 'node:util'
import type { Notice } from '../shared/api/api.ts'
import { Refusal } from './refusal.ts'

/** Of the `Refusal` that `notRead` makes. */
export const notReadCode = 'not-read'

/** An error of the system, which says nothing of what the file holds. */
export function isSystemError(error: unknown): error is Error & { code: string; errno: number } {
  return error instanceof Error && 'errno' in error && typeof error.errno === 'number'
}

/**
 * What to throw where a file may be whole, but the system does not give it: the rights are another
 * user's, or too many files are open. Set aside, it would be missing once it can be read again.
 */
export function notRead(path: string, error: Error & { code: string; errno: number }): Refusal {
  const reason = `${getSystemErrorMessage(error.errno)}, ${error.code}`
  return new Refusal(
    notReadCode,
    `${path} could not be read (${reason}). It is left as it is, and nothing is written there before it can be read.`,
  )
}

/** For a `catch` where the work goes on without the file; throws whatever else went wrong. */
export function goOnUnread(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== notReadCode) throw error
}

/** What the person must know of a file that is being read: that it is refused, or what was found. */
export async function noticesOf(
  read: Promise<{ readonly notices: readonly Notice[] }>,
): Promise<readonly Notice[]> {
  return await read.then(
    ({ notices }) => notices,
    (error: unknown) => [noticeOf(error)],
  )
}

/** Throws whatever is no `Refusal`. */
export function noticeOf(error: unknown): Notice {
  if (!(error instanceof Refusal)) throw error
  return { id: `${error.code}:${error.message}`, severity: 'error', text: error.message }
}
