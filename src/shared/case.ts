/**
 * A case: one run as a file for somebody else, with everything private replaced by placeholders
 * such as `‹email›@masked.example` before it is written. They differ from the engine's own
 * placeholders (`«access_token»`), so that diagnosis does not take a masked name for a token.
 */

import type { Outcome, Run } from './run.ts'

/** Bytes of a file that a case may have; what is longer could not be opened again. */
export const longestCase = 50_000_000

/** What a masked value is, the gravest first. */
export const maskKinds = [
  'secret',
  'token',
  'code',
  'cookie',
  'session',
  'email',
  'name',
  'id',
  'phone',
  'address',
  'picture',
  'personal',
  'chosen',
] as const

export type MaskKind = (typeof maskKinds)[number]

/** One value of a run, with every place in which it stands, as the person decides on it. */
export interface FoundValue {
  /** The same in every preview of one run. */
  readonly id: string
  /** The value, or only its beginning; a placeholder where the run itself holds no more. */
  readonly text: string
  readonly isCut: boolean
  /** Why it is masked unless the person says otherwise; `null` for what is visible. */
  readonly kind: MaskKind | null
  /** The key, parameter, claim or header under which it was found first. */
  readonly key: string | null
  /** The first few, in words. */
  readonly places: readonly string[]
  readonly count: number
  /** Whether it will be masked. */
  readonly masked: boolean
  /** How it leaves where it is visible but for further texts that stand in it; else `null`. */
  readonly partly: string | null
  /** Why the person cannot decide on it, as one sentence; `null` where they can. */
  readonly locked: string | null
}

/** What the person says about the values of a run; what is not named stays as it would be. */
export interface MaskDecisions {
  /** Ids of masked values to show. */
  readonly reveal: readonly string[]
  /** Ids of visible values to mask. */
  readonly mask: readonly string[]
  /** Further texts to mask wherever they stand. */
  readonly texts: readonly string[]
}

export const noDecisions: MaskDecisions = { reveal: [], mask: [], texts: [] }

/** One of the further texts, and in how many places it is masked. */
export interface MaskedText {
  readonly text: string
  readonly count: number
}

/** What would leave, for the person to look at before anything does. */
export interface CasePreview {
  readonly values: readonly FoundValue[]
  readonly texts: readonly MaskedText[]
  /** What the last check found, as one sentence; `null` where the file may be written. */
  readonly refusal: string | null
  /** The finished file. */
  readonly text: string
}

export type ShareFormat = 'case' | 'har'

/** A finished file to hand on. */
export interface SharedFile {
  readonly name: string
  readonly text: string
}

/** What came of sharing: where the shell saved the file, or the file for the page to save. */
export interface SharedRun {
  /** `null` where the person chose no place, or the page is to save it. */
  readonly savedAs: string | null
  readonly file: SharedFile | null
}

/** A case that somebody shared, as a list shows it. */
export interface OpenedCase {
  readonly id: string
  readonly fileName: string
  readonly connection: string
  readonly displayName: string
  readonly outcome: Outcome | null
  readonly findings: number
  /** The version of the program that wrote it. */
  readonly workbench: string
  /** ISO 8601: when the file was written, and when it was opened here first. */
  readonly writtenAt: string
  readonly openedAt: string
}

/** A case with all that its page shows. */
export interface CaseContent {
  readonly summary: OpenedCase
  /** Its findings were made anew. */
  readonly run: Run
  /** Placeholder to what may be seen of its value. */
  readonly tokens: Readonly<Record<string, string>>
  /** How many of the findings are as they were recorded. */
  readonly recordedFindings: number
}
