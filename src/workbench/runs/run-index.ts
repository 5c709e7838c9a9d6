import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type RunSummary, summarizeRun } from '../../shared/run-summary.ts'
import { writeAtomically } from '../write-atomically.ts'
import type { KeptRun } from './run-file.ts'
import { searchTextOf } from './search-runs.ts'

/** A state of a file: the same stamp means the same content. */
export interface FileStamp {
  readonly modifiedAt: number
  readonly size: number
}

/** What is known of a run without opening its file. */
export interface IndexEntry extends FileStamp {
  readonly summary: RunSummary
  /** What a search looks at. */
  readonly text: string
}

/** The shape of an entry changes with this number, and an index of another one is made anew. */
const indexVersion = 3

// Only this program writes the index, so its entries are believed once their version is right.
const indexSchema = z.object({
  version: z.literal(indexVersion),
  entries: z.array(z.custom<IndexEntry>((value) => typeof value === 'object' && value !== null)),
})

/**
 * Every run of a folder by its id, newest first. The index saves the reading of the files; it is
 * made anew from them wherever it is missing, old or damaged.
 */
export class RunIndex {
  readonly #entries = new Map<string, IndexEntry>()
  #sorted: readonly IndexEntry[] | null = null
  #changed = false

  get(id: string): IndexEntry | undefined {
    return this.#entries.get(id)
  }

  get ids(): Iterable<string> {
    return this.#entries.keys()
  }

  /** Newest first. */
  list(): readonly IndexEntry[] {
    this.#sorted ??= [...this.#entries.values()].sort((a, b) =>
      b.summary.startedAt.localeCompare(a.summary.startedAt, 'en'),
    )
    return this.#sorted
  }

  put({ run, labels, secrets }: KeptRun, { modifiedAt, size }: FileStamp): RunSummary {
    const summary = summarizeRun(run, labels, secrets !== null)
    this.#entries.set(run.id, { modifiedAt, size, summary, text: searchTextOf(run, labels) })
    this.#touch()
    return summary
  }

  remove(id: string): void {
    if (this.#entries.delete(id)) this.#touch()
  }

  /** Takes what the file says; an index that cannot be read is as good as none. */
  async load(path: string): Promise<void> {
    try {
      const parsed = indexSchema.parse(JSON.parse(await readFile(path, 'utf8')))
      for (const entry of parsed.entries) this.#entries.set(entry.summary.id, entry)
    } catch {
      this.#entries.clear()
    }
    this.#sorted = null
  }

  /** Writes the index where it changed. Rejects where the disk does not take it. */
  async save(path: string): Promise<void> {
    if (!this.#changed) return
    this.#changed = false
    const entries = [...this.#entries.values()]
    await writeAtomically(path, JSON.stringify({ version: indexVersion, entries }))
  }

  #touch(): void {
    this.#sorted = null
    this.#changed = true
  }
}
