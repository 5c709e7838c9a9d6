import { isObject } from '../../../shared/json-object.ts'
import type { Profile } from '../../../shared/run.ts'

/** One attribute of the user, as the script gave it and as Auth0 would store it. */
export interface ProfileRow {
  readonly attribute: string
  /** `undefined` where it is not there. */
  readonly script: unknown
  readonly stored: unknown
  readonly change: 'same' | 'added' | 'changed' | 'dropped'
}

/** Attributes that applications expect of a user (Auth0, "normalized user profile"). */
export const recommendedAttributes = [
  'email',
  'email_verified',
  'name',
  'given_name',
  'family_name',
  'nickname',
  'picture',
] as const

/** Puts what the script returned beside what would be stored; `null` where it returned no object. */
export function profileRows(script: unknown, stored: Profile): readonly ProfileRow[] | null {
  if (!isObject(script)) return null
  const attributes = [...new Set([...Object.keys(stored), ...Object.keys(script)])]
  return attributes.map((attribute) => {
    const [from, to] = [own(script, attribute), own(stored, attribute)]
    return { attribute, script: from, stored: to, change: changeOf(from, to) }
  })
}

/** The recommended attributes that the user would not have. */
export function missingAttributes(stored: Profile): readonly string[] {
  return recommendedAttributes.filter((attribute) => {
    const value = own(stored, attribute)
    return value === undefined || value === null || value === ''
  })
}

function changeOf(from: unknown, to: unknown): ProfileRow['change'] {
  if (from === undefined) return 'added'
  if (to === undefined) return 'dropped'
  return JSON.stringify(from) === JSON.stringify(to) ? 'same' : 'changed'
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
