import { bytesOf } from '../../shared/base64.ts'
import type { MaskKind } from '../../shared/case.ts'
import { isCredential } from './classify-key.ts'
import { classifyValue, type KnownTexts } from './classify-value.ts'
import type { Placeholders } from './placeholders.ts'
import { rewriteJwt } from './rewrite-jwt.ts'
import {
  holdsStructure,
  maskedSignature,
  type TextContext,
  type TextVisitor,
} from './text-context.ts'
import type { CollectedValue } from './value-collector.ts'
import type { ValueSearch } from './value-search.ts'

export interface MaskingPlan {
  readonly known: KnownTexts
  /** What is masked, with its kind. */
  readonly masked: ReadonlyMap<string, Pick<CollectedValue, 'kind' | 'key'>>
  /** What the person wants to be seen, by their word or because it was not masked. */
  readonly revealed: ReadonlySet<string>
  readonly placeholders: Placeholders
  readonly search: ValueSearch
}

/** Puts placeholders in the place of values. */
export class ValueMasker implements TextVisitor {
  readonly #plan: MaskingPlan
  /** Made once, for all of the base64 in a run. */
  #maskedBytes: readonly string[] | null = null
  readonly #jwts = new Map<string, string>()

  constructor(plan: MaskingPlan) {
    this.#plan = plan
  }

  value(text: string, context: TextContext): string | null {
    const { known, masked, revealed, placeholders, search } = this.#plan
    const kind = classifyValue(text, context, known)
    if (holdsStructure(text) && !isCredential(kind) && masked.get(text)?.kind !== 'chosen')
      return null
    if (revealed.has(text)) return text
    const found = masked.get(text)
    const reason = kind ?? (found && reaches(found.kind, text, context) ? found.kind : null)
    if (reason === null) return null
    search.count(text)
    return placeholders.of(text, reason, found?.key ?? context.key)
  }

  escaped(text: string, { zone }: TextContext): string {
    return this.#plan.search.replaceEscaped(text, { isConfiguration: zone === 'configuration' })
  }

  prose(text: string, { zone }: TextContext): string {
    return this.#plan.search.replace(text, { isConfiguration: zone === 'configuration' })
  }

  /** Bytes that hold a masked value are masked whole: nothing in them can be put in its place. */
  binary(base64: string, bytes: string, { key }: TextContext): string {
    this.#maskedBytes ??= [...this.#plan.masked.keys()].filter((v) => v.length >= 4).map(bytesOf)
    return this.#maskedBytes.some((value) => bytes.includes(value))
      ? this.#plan.placeholders.of(base64, 'personal', key ?? 'bytes')
      : base64
  }

  jwt(jwt: string, context: TextContext): string {
    if (this.#plan.revealed.has(jwt)) return jwt
    const known = this.#jwts.get(jwt)
    if (known !== undefined) return known
    const number = this.#jwts.size === 0 ? '' : `-${this.#jwts.size + 1}`
    // Before it is looked into, so that a token in itself ends.
    this.#jwts.set(jwt, this.#plan.placeholders.of(jwt, 'token', 'jwt'))
    const rewritten = rewriteJwt(jwt, context, this)
    if (rewritten === null) return this.#plan.placeholders.of(jwt, 'token', 'jwt')
    const masked = rewritten.slice(0, -maskedSignature.length) + maskedSignature + number
    this.#jwts.set(jwt, masked)
    return masked
  }
}

/** A name that is also the name of the connection is masked where it is a name, and only there. */
function reaches(kind: MaskKind | null, text: string, { zone, isParameter }: TextContext): boolean {
  if (zone === 'configuration' && isCommon(kind, text)) return false
  return !(isParameter && zone === 'protocol' && kind !== 'chosen' && text.length < 2)
}

/** Words and short numbers that mean something else in configuration. */
export function isCommon(kind: MaskKind | null, text: string): boolean {
  if (isCredential(kind) || kind === 'chosen' || kind === 'email' || kind === 'code') return false
  return /^[\p{L}\d_-]{1,24}$/u.test(text) || /^https?:\/\//.test(text)
}
