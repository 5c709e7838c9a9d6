import type { NotUnderstood } from '../../shared/sharing/import-preview.ts'

/** Entries beyond this are counted, not listed. */
const entryLimit = 500

/** Collects, while a text is imported, what the person is told about it. */
export class ImportReport {
  readonly #entries = new Map<string, NotUnderstood>()
  readonly #notes = new Set<string>()
  readonly #openKeys = new Set<string>()
  #unlistedEntries = 0
  #unlistedNotes = 0

  add(path: string, reason: string): void {
    const key = `${path}\n${reason}`
    if (this.#entries.has(key)) return
    if (this.#entries.size < entryLimit) this.#entries.set(key, { path, reason })
    else this.#unlistedEntries += 1
  }

  /** Adds a place that waits for the value of `key`, which the person can give. */
  addOpen(key: string, path: string, reason: string): void {
    if (this.#openKeys.size < entryLimit) this.#openKeys.add(key)
    this.add(path, reason)
  }

  /** Adds a decision that was made for the person. */
  note(sentence: string): void {
    if (this.#notes.has(sentence)) return
    if (this.#notes.size < entryLimit) this.#notes.add(sentence)
    else this.#unlistedNotes += 1
  }

  get notUnderstood(): readonly NotUnderstood[] {
    const entries = [...this.#entries.values()]
    if (this.#unlistedEntries === 0) return entries
    const reason = `${this.#unlistedEntries} more places were not understood`
    return [...entries, { path: '…', reason }]
  }

  get openKeys(): readonly string[] {
    return [...this.#openKeys]
  }

  get notes(): readonly string[] {
    if (this.#unlistedNotes === 0) return [...this.#notes]
    return [...this.#notes, `There are ${this.#unlistedNotes} more notes of this kind.`]
  }
}
