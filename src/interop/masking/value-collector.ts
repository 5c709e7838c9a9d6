import type { MaskKind } from '../../shared/case.ts'
import { maskKinds } from '../../shared/case.ts'
import { isCredential } from './classify-key.ts'
import { classifyValue, type KnownTexts } from './classify-value.ts'
import { rewriteJwt } from './rewrite-jwt.ts'
import { holdsStructure, type TextContext, type TextVisitor } from './text-context.ts'

/** What was found of one value. */
export interface CollectedValue {
  readonly id: string
  readonly text: string
  kind: MaskKind | null
  key: string | null
  readonly places: Set<string>
  count: number
}

/** Places of one value that a person gets to read. */
const placesLimit = 4

/** Finds every value of a run and changes nothing. */
export class ValueCollector implements TextVisitor {
  readonly values = new Map<string, CollectedValue>()
  readonly #known: KnownTexts

  constructor(known: KnownTexts) {
    this.#known = known
  }

  value(text: string, context: TextContext): string | null {
    const kind = classifyValue(text, context, this.#known)
    if (holdsStructure(text) && !isCredential(kind)) return null
    // Words of a path are shown with their URL; only those that were found to be something count.
    if (kind !== null || context.key !== null) this.add(text, kind, context)
    return kind === null ? null : text
  }

  escaped(text: string): string {
    return text
  }

  prose(text: string): string {
    return text
  }

  binary(base64: string): string {
    return base64
  }

  jwt(jwt: string, context: TextContext): string {
    this.add(jwt, 'token', { ...context, key: context.key ?? 'jwt' })
    rewriteJwt(jwt, context, this)
    return jwt
  }

  add(
    text: string,
    kind: MaskKind | null,
    { key, place }: Pick<TextContext, 'key' | 'place'>,
  ): void {
    const known = this.values.get(text)
    if (known === undefined) {
      const id = `v${this.values.size + 1}`
      this.values.set(text, { id, text, kind, key, places: new Set([place]), count: 1 })
      return
    }
    known.count++
    if (known.places.size < placesLimit) known.places.add(place)
    if (kind !== null && isGraver(kind, known.kind)) {
      known.kind = kind
      known.key = key
    }
  }
}

function isGraver(kind: MaskKind, than: MaskKind | null): boolean {
  return than === null || maskKinds.indexOf(kind) < maskKinds.indexOf(than)
}
