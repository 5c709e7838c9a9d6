/**
 * A value of the script, described so that the worker can show it exactly as Node would: the worker
 * builds it again and hands it to `util.inspect`. Plain JSON values stand for themselves.
 */
export type DescribedValue = null | boolean | number | string | TaggedValue

export type TaggedValue =
  | { readonly kind: 'undefined' }
  /** An array has nothing at this index. */
  | { readonly kind: 'hole' }
  /** A number that JSON lacks, or a bigint. */
  | { readonly kind: 'number' | 'bigint'; readonly text: string }
  /** Shown as it stands, for example `[Function: name]`. */
  | { readonly kind: 'literal'; readonly text: string }
  /** A string of which only the beginning is here. */
  | { readonly kind: 'long-string'; readonly text: string; readonly missing: number }
  | { readonly kind: 'symbol'; readonly description: string }
  /** The object with that `id`, which is being described further up. */
  | { readonly kind: 'reference'; readonly id: number }
  | DescribedObject

export interface DescribedObject {
  readonly kind:
    | 'object'
    | 'function'
    | 'array'
    | 'error'
    | 'date'
    | 'regexp'
    | 'map'
    | 'set'
    | 'bytes'
  readonly id: number
  /** The constructor's name; `null` where there is no prototype. */
  readonly className: string | null
  readonly properties: readonly DescribedProperty[]
  /** Elements of an array or a set; keys and values of a map in turn. */
  readonly elements?: readonly DescribedValue[] | undefined
  /** The real length of an array, or the size of bytes. */
  readonly length?: number | undefined
  /** A function's name, an error's stack, a date's ISO text, a pattern's source, the first bytes in hex. */
  readonly text?: string | undefined
  /** A regular expression's flags. */
  readonly flags?: string | undefined
  readonly functionKind?: 'plain' | 'async' | 'class' | undefined
}

export interface DescribedProperty {
  readonly key: string
  /** The key is a symbol with this description. */
  readonly isSymbol?: true | undefined
  readonly value: DescribedValue
}
