import type { MaskKind } from '../../shared/case.ts'

/**
 * One name for each masked value, the same wherever it stands. Its form is kept where form matters
 * to whoever reads it: an address is still an address, and a URL still has its scheme.
 */
export class Placeholders {
  readonly #byValue = new Map<string, string>()
  readonly #counts = new Map<string, number>()
  readonly #taken: ReadonlySet<string>

  /** @param taken placeholders that the run holds already, whoever wrote them */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken
  }

  /** The placeholder of a value; equal values have equal ones. */
  of(value: string, kind: MaskKind, key: string | null): string {
    const known = this.#byValue.get(value)
    if (known !== undefined) return known
    const placeholder = shape(value, kind, this.#nextName(labelOf(kind, key)))
    this.#byValue.set(value, placeholder)
    return placeholder
  }

  /** Gives a value a placeholder that it has already. */
  set(value: string, placeholder: string): void {
    this.#byValue.set(value, placeholder)
  }

  get(value: string): string | undefined {
    return this.#byValue.get(value)
  }

  #nextName(label: string): string {
    for (;;) {
      const n = (this.#counts.get(label) ?? 0) + 1
      this.#counts.set(label, n)
      const name = n === 1 ? `‹${label}›` : `‹${label}:${n}›`
      if (!this.#taken.has(name)) return name
    }
  }
}

/** The last word of the key, where it is a word. */
function labelOf(kind: MaskKind, key: string | null): string {
  if (kind === 'email' || kind === 'chosen') return kind === 'email' ? 'email' : 'masked'
  const word = key?.split(/[/:#]/).at(-1)?.replace(/-/g, '_').toLowerCase() ?? ''
  return /^[a-z][a-z_]{0,30}$/.test(word) ? word : kind
}

function shape(value: string, kind: MaskKind, name: string): string {
  if (kind === 'email' && value.includes('@')) return `${name}@masked.example`
  const scheme = /^(https?):\/\//i.exec(value)?.[1]
  return scheme === undefined ? name : `${scheme.toLowerCase()}://masked.example/${name}`
}

/** Finds every placeholder of either kind. */
export const anyPlaceholder = /[«‹][a-zA-Z0-9_.-]+(?::\d+)?[»›]/g
