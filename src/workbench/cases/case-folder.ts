import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseFile } from '../../interop/case/case-file.ts'
import type { CaseContent, OpenedCase } from '../../shared/case.ts'
import { displayNameOf } from '../../shared/connection.ts'
import { type DiskChange, notSaved } from '../not-saved.ts'
import { valueAt } from '../object-path.ts'
import { purgeAbandoned } from '../purge-abandoned.ts'
import { Refusal } from '../refusal.ts'
import { SerialQueue } from '../serial-queue.ts'
import { writeAtomically } from '../write-atomically.ts'
import { checkCase, diagnoseCase } from './open-case.ts'

const idPattern = /^[\da-f-]{36}$/

/** A case as the folder keeps it. */
interface KeptCase {
  readonly fileName: string
  readonly openedAt: string
  readonly opened: CaseFile
}

/**
 * The cases that were opened, one file each, until they are removed. Operations run one after
 * another. Every method may throw a `Refusal`.
 */
export class CaseFolder {
  readonly #path: string
  readonly #queue = new SerialQueue()
  readonly #known = new Map<string, OpenedCase>()
  /** Removed in this sitting: undo token to id. */
  readonly #removed = new Map<string, string>()

  constructor(dataFolder: string) {
    this.#path = join(dataFolder, 'cases')
  }

  /** Every case, the newest first. A file that cannot be read is left where it is and not listed. */
  list(): Promise<readonly OpenedCase[]> {
    return this.#queue.run(async () => {
      const names = await readdir(this.#path).catch(() => [])
      const ids = names
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .filter((id) => idPattern.test(id))
      const cases = await Promise.all(ids.map((id) => this.#summary(id)))
      return cases
        .filter((found) => found !== null)
        .sort((a, b) => b.openedAt.localeCompare(a.openedAt))
    })
  }

  /** Keeps a case; the same file, opened twice, is kept once. */
  async add(fileName: string, opened: CaseFile): Promise<OpenedCase> {
    const same = (await this.list()).find(
      (c) => c.fileName === fileName && c.writtenAt === opened.writtenAt,
    )
    if (same) return same
    return this.#queue.run(async () => {
      const id = randomUUID()
      const kept: KeptCase = { fileName, openedAt: new Date().toISOString(), opened }
      // Before it is written: a case that cannot be diagnosed would stay, and never be listed.
      const summary = summarize(id, kept)
      await refuseUnlessDone('written', async () => {
        await mkdir(this.#path, { recursive: true, mode: 0o700 })
        await writeAtomically(this.#fileOf(id), JSON.stringify({ version: 1, ...kept }))
      })
      this.#known.set(id, summary)
      return summary
    })
  }

  get(id: string): Promise<CaseContent> {
    return this.#queue.run(async () => {
      const { opened } = await this.#read(id)
      const run = diagnoseCase(opened)
      const recorded = new Set(opened.recordedFindings)
      return {
        summary: this.#known.get(id) ?? notFound(),
        run,
        tokens: opened.tokens,
        recordedFindings: run.findings.filter(({ code }) => recorded.has(code)).length,
      }
    })
  }

  /** Returns what `restore` takes to undo it, in this sitting. */
  remove(id: string): Promise<string> {
    return this.#queue.run(async () => {
      await this.#read(id)
      const undoToken = randomUUID()
      await refuseUnlessDone('removed', () => rename(this.#fileOf(id), this.#asideOf(id)))
      this.#removed.set(undoToken, id)
      return undoToken
    })
  }

  restore(undoToken: string): Promise<OpenedCase> {
    return this.#queue.run(async () => {
      const id = this.#removed.get(undoToken)
      if (id === undefined)
        throw new Refusal('nothing-to-restore', 'This removal can no longer be undone.')
      await refuseUnlessDone('restored', () => rename(this.#asideOf(id), this.#fileOf(id)))
      this.#removed.delete(undoToken)
      return (await this.#summary(id)) ?? notFound()
    })
  }

  /** From now on no removal of this sitting can be undone, nor one that a killed process left behind. */
  async close(): Promise<void> {
    await this.#queue.run(async () => {
      for (const id of this.#removed.values()) await rm(this.#asideOf(id), { force: true })
      this.#removed.clear()
      await purgeAbandoned(this.#path, (name) => name.endsWith('.json.removed'))
    })
  }

  async #summary(id: string): Promise<OpenedCase | null> {
    const known = this.#known.get(id)
    if (known) return known
    return await this.#read(id).then(
      () => this.#known.get(id) ?? null,
      () => null,
    )
  }

  async #read(id: string): Promise<KeptCase> {
    const text = await readFile(this.#fileOf(id), 'utf8').catch(() => notFound())
    const value: unknown = JSON.parse(text)
    const kept: KeptCase = {
      fileName: String(valueAt(value, ['fileName'])),
      openedAt: String(valueAt(value, ['openedAt'])),
      opened: checkCase(valueAt(value, ['opened']), String(valueAt(value, ['fileName']))),
    }
    this.#known.set(id, summarize(id, kept))
    return kept
  }

  #fileOf(id: string): string {
    return idPattern.test(id) ? join(this.#path, `${id}.json`) : notFound()
  }

  /** Where a removed case waits for an undo. */
  #asideOf(id: string): string {
    return `${this.#fileOf(id)}.removed`
  }
}

function summarize(id: string, { fileName, openedAt, opened }: KeptCase): OpenedCase {
  const { run, workbench, writtenAt } = opened
  return {
    id,
    fileName,
    connection: run.connection.name,
    displayName: displayNameOf(run.connection),
    outcome: run.outcome,
    findings: diagnoseCase(opened).findings.length,
    workbench,
    writtenAt,
    openedAt,
  }
}

function notFound(): never {
  throw new Refusal('case-not-found', 'This case is no longer here.')
}

async function refuseUnlessDone(done: DiskChange, change: () => Promise<void>): Promise<void> {
  try {
    await change()
  } catch (error) {
    throw notSaved('The case', error, done)
  }
}
