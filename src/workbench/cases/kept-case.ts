import type { CaseFile } from '../../interop/case/case-file.ts'
import { valueAt } from '../object-path.ts'
import { Refusal } from '../refusal.ts'
import { checkCase, newerCaseCode } from './open-case.ts'

/** A case as the folder keeps it. */
export interface KeptCase {
  readonly fileName: string
  readonly openedAt: string
  readonly opened: CaseFile
}

/** The version of the file around the case; the case has its own. */
const fileVersion = 1

export type ParsedCase =
  | { readonly kind: 'case'; readonly kept: KeptCase }
  /** A newer version of this program wrote it, and can read it. `message` is a sentence. */
  | { readonly kind: 'newer'; readonly message: string }
  | { readonly kind: 'unreadable'; readonly message: string }

/** The text of a kept case's file. */
export function formatKeptCase(kept: KeptCase): string {
  return JSON.stringify({ version: fileVersion, ...kept })
}

/** Reads the text of a kept case's file, whoever wrote it. */
export function parseKeptCase(text: string): ParsedCase {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'unreadable', message: 'It is not JSON, or only the beginning of it.' }
  }
  if (Number(valueAt(value, ['version'])) > fileVersion)
    return { kind: 'newer', message: 'It was kept by a newer version of OAuth Workbench.' }
  const [fileName, openedAt] = [valueAt(value, ['fileName']), valueAt(value, ['openedAt'])]
  if (typeof fileName !== 'string' || typeof openedAt !== 'string')
    return { kind: 'unreadable', message: 'It is no case that was kept.' }
  try {
    const opened = checkCase(valueAt(value, ['opened']), fileName)
    return { kind: 'case', kept: { fileName, openedAt, opened } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const kind = error.code === newerCaseCode ? 'newer' : 'unreadable'
    return { kind, message: error.message }
  }
}
