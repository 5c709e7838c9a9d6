/**
 * A case: one run as a file for somebody else, with everything private replaced by placeholders
 * such as `‹email›@masked.example` before it is written. They differ from the engine's own
 * placeholders (`«access_token»`), so that diagnosis does not take a masked name for a token.
 */

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

/** What would leave, for the person to look at before anything does. */
export interface CasePreview {
  readonly values: readonly FoundValue[]
  /** What the last check found, as one sentence; `null` where the file may be written. */
  readonly refusal: string | null
  /** Bytes of the finished file. */
  readonly size: number
}

export type ShareFormat = 'case' | 'har'

/** A finished file to hand on. */
export interface SharedFile {
  readonly name: string
  readonly text: string
}
