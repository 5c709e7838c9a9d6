/** The scopes in a text, which white space separates (RFC 6749 §3.3). */
export function scopesIn(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** What a text box of scopes shows: those that are finished, and the one that is being typed. */
export interface ScopeEntry {
  readonly finished: readonly string[]
  readonly typing: string
}

/** Parts what stands stored into chips and the word that is still being typed. */
export function entryOf(stored: readonly string[], typing: string): ScopeEntry {
  const isTyping = typing !== '' && stored.at(-1) === typing
  return isTyping ? { finished: stored.slice(0, -1), typing } : { finished: stored, typing: '' }
}

/** After a change of the text box: white space finishes a scope. */
export function typeInto({ finished }: ScopeEntry, text: string): ScopeEntry {
  const words = scopesIn(text)
  const isFinished = text === '' || /\s$/.test(text)
  return isFinished
    ? { finished: [...finished, ...words], typing: '' }
    : { finished: [...finished, ...words.slice(0, -1)], typing: words.at(-1) ?? '' }
}

/** All scopes of the entry, in their order. */
export function scopesOfEntry({ finished, typing }: ScopeEntry): readonly string[] {
  return typing === '' ? finished : [...finished, typing]
}
