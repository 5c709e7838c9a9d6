import { assertNever } from '../../shared/assert-never.ts'
import type { MaskKind } from '../../shared/case.ts'
import {
  isCredential,
  isHarmlessKey,
  isPublicParameter,
  personalKindOf,
  strongKindOf,
} from './classify-key.ts'
import type { TextContext } from './text-context.ts'

/** What the configuration and the script say themselves, and so is no secret of the person. */
export interface KnownTexts {
  readonly configuration: ReadonlySet<string>
  readonly literals: ReadonlySet<string>
}

/** What a value is, by its key, its shape and what it stands in; `null` where it stays visible. */
export function classifyValue(
  text: string,
  context: TextContext,
  known: KnownTexts,
): MaskKind | null {
  if (text.trim() === '' || holdsNothing(text, context)) return null
  if (emailPattern.test(text)) return 'email'
  return byKey(text, context, known) ?? byShape(text, context, known)
}

/** An email address (RFC 5321 §4.1.2, as people write them). */
const emailPattern = /^[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d](?:[\p{L}\d-]{0,62}\.)+\p{L}{2,24}$/u

/** What stands before a value that the script puts there itself, and what JavaScript makes of none. */
function holdsNothing(text: string, { zone }: TextContext): boolean {
  if (/^(?:undefined|null|NaN|\[object \w+\]|##\w+##|@@\w+@@)$/.test(text)) return true
  return zone === 'script' && /^(?:(?:Basic|Bearer|Token|DPoP)\s*)?(?:\$\{?.*)?$/i.test(text)
}

function byKey(text: string, context: TextContext, known: KnownTexts): MaskKind | null {
  const { zone, key, inherited, isParameter } = context
  const strong = key === null ? null : strongKindOf(key)
  // In JSON, `code` is most often an error code, which support needs to see.
  if (isParameter && key?.toLowerCase() === 'code') return 'code'
  switch (zone) {
    case 'configuration':
    case 'script':
      return isCredential(strong) ? strong : null
    case 'protocol':
      // `upstream_params` names a parameter of another, which is no value of it.
      return key === 'alias' ? null : (strong ?? inherited)
    case 'text':
      return key === null ? inherited : (personalKindOf(key) ?? inherited)
    case 'person':
      return aboutPerson(text, key, inherited, known)
    default:
      return assertNever(zone)
  }
}

function aboutPerson(
  text: string,
  key: string | null,
  inherited: MaskKind | null,
  { configuration, literals }: KnownTexts,
): MaskKind | null {
  const kind = key === null ? null : strongKindOf(key)
  if (kind !== null) return kind
  if (key !== null && isHarmlessKey(key)) return null
  const personal = (key === null ? null : personalKindOf(key)) ?? inherited ?? 'personal'
  // A text that the script compares with must stay, or the script decides otherwise in a replay.
  const isOwnWord =
    configuration.has(text) || literals.has(text) || text === 'true' || text === 'false'
  return isOwnWord ? null : personal
}

function byShape(text: string, context: TextContext, known: KnownTexts): MaskKind | null {
  const { isParameter, key, zone } = context
  if (zone === 'configuration' || zone === 'script') return null
  if (/^\+\d[\d ()-]{7,17}\d$/.test(text)) return 'phone'
  if (!isParameter || (key !== null && isPublicParameter(key))) return null
  return looksRandom(text) && !known.configuration.has(text) ? 'session' : null
}

/** What servers make up for one login: `/interaction/5fWq…`. */
function looksRandom(text: string): boolean {
  return /^(?=.*\d)(?=.*[A-Za-z])[\w~.-]{20,}$/.test(text) && !/[a-z]{12,}/.test(text)
}
