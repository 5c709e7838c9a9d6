import { valueAt } from './object-path.ts'
import { Refusal } from './refusal.ts'

/**
 * Throws a `Refusal` where a later version of this program wrote a document. It is left where it is:
 * set aside, it would be missing there once the later version is started again.
 *
 * @param known the newest version that this program reads
 */
export function refuseNewer(document: unknown, known: number, path: string): void {
  const version = valueAt(document, ['version'])
  if (typeof version !== 'number' || version <= known) return
  throw new Refusal(
    'document-newer',
    `${path} was written by a newer version of OAuth Workbench; update this one.`,
  )
}
