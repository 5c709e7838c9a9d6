import type { MaskKind } from '../../shared/case.ts'

/**
 * What kind of text something stands in, which decides what is masked there:
 * `configuration`: credentials only, the rest is what somebody must see to help;
 * `script`: program text, the same, and names are not looked for by their keys;
 * `protocol`: what its key gives away;
 * `person`: an answer about a person, where everything is masked but what is known to be harmless;
 * `text`: prose and console lines.
 */
export type Zone = 'configuration' | 'script' | 'protocol' | 'person' | 'text'

export interface TextContext {
  readonly zone: Zone
  /** In words, for the person: `body of response of GET id.example.com/me`. */
  readonly place: string
  /** The key, parameter, header or claim whose value the text is. */
  readonly key: string | null
  /** What the object around it is, where its key told. */
  readonly inherited: MaskKind | null
  /** A query or form parameter, a path segment or a cookie, where random texts are sessions. */
  readonly isParameter: boolean
  /** How many texts it is inside of. */
  readonly depth: number
}

export function contextOf(zone: Zone, place: string, key: string | null = null): TextContext {
  return { zone, place, key, inherited: null, isParameter: false, depth: 0 }
}

/** What is done with the texts that are found inside of texts. */
export interface TextVisitor {
  /**
   * A text that is one value. Returns what stands in its place, or `null` where it is to be looked
   * into.
   */
  value(text: string, context: TextContext): string | null
  /** A text before it is taken apart, where escapes such as `&amp;` would make parts of a value. */
  escaped(text: string, context: TextContext): string
  /** What is between values. */
  prose(text: string, context: TextContext): string
  /** Base64 of bytes that are no text. Returns what stands in its place. */
  binary(base64: string, bytes: string, context: TextContext): string
  /** A token that can be looked into. Returns what stands in its place. */
  jwt(jwt: string, context: TextContext): string
}

/** Texts inside texts inside texts: deeper than any real message, and little enough to end soon. */
export const deepestText = 8

/** Placeholders, with the schemes and separators that stand around them in headers. */
const onlyPlaceholders =
  /^(?:(?:Basic|Bearer|Token|DPoP)\s+)?(?:https?:\/\/masked\.example\/)?(?:[«‹][\w.-]+(?::\d+)?[»›](?:@masked\.example)?[\s,;:|]*)+$/i

/** Says whether nothing of a value is left in the text. */
export function isMaskedAlready(text: string): boolean {
  return onlyPlaceholders.test(text) || isMaskedJwt(text)
}

/** What stands in the place of a JWT's signature; RFC 7515 leaves the alphabet no better mark. */
export const maskedSignature = 'masked'

export function isMaskedJwt(text: string): boolean {
  return /^eyJ[\w-]+\.[\w-]*\.masked(?:-\d+)?$/.test(text)
}

/** Says whether a text is a whole made of values, which are masked one by one. */
export function holdsStructure(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*["{[\]\d-]|<[a-z?!])/i.test(text)
}
