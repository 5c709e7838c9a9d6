import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CaseFile } from '../../interop/case/case-file.ts'
import type { Notice } from '../../shared/api/api.ts'
import type { CaseContent, OpenedCase } from '../../shared/case.ts'
import { displayNameOf } from '../../shared/connection.ts'
import { isSystemError, noticeOf, notRead, notReadCode } from '../not-read.ts'
import { type DiskChange, notSaved } from '../not-saved.ts'
import { purgeAbandoned } from '../purge-abandoned.ts'
import { Refusal } from '../refusal.ts'
import { SerialQueue } from '../serial-queue.ts'
import { setAside } from '../set-aside.ts'
import { writeAtomically } from '../write-atomically.ts'
import { formatKeptCase, type KeptCase, parseKeptCase } from './kept-case.ts'
import { diagnoseCase, newerCaseCode } from './open-case.ts'

const idPattern = /^[\da-f-]{36}$/

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
  readonly #setAside: Notice[] = []
  /** What the last list had to leave where it is, and why. */
  #leftAlone: readonly Notice[] = []

  constructor(dataFolder: string) {
    this.#path = join(dataFolder, 'cases')
  }

  /** What the person must know of files that the last list could not read. */
  get notices(): readonly Notice[] {
    return [...this.#setAside, ...this.#leftAlone]
  }

  /** Every case that can be read, the newest first. */
  list(): Promise<readonly OpenedCase[]> {
    return this.#queue.run(async () => {
      this.#leftAlone = []
      const cases = await Promise.all((await this.#ids()).map((id) => this.#summary(id)))
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
        await writeAtomically(this.#fileOf(id), formatKeptCase(kept))
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

  async #ids(): Promise<readonly string[]> {
    const names = await readdir(this.#path).catch((error: unknown) => {
      if (isSystemError(error) && error.code === 'ENOENT') return []
      throw isSystemError(error) ? notRead(this.#path, error) : error
    })
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter((id) => idPattern.test(id))
  }

  async #summary(id: string): Promise<OpenedCase | null> {
    const known = this.#known.get(id)
    if (known) return known
    try {
      await this.#read(id)
    } catch (error) {
      if (isLeftAlone(error)) this.#leftAlone = [...this.#leftAlone, noticeOf(error)]
    }
    return this.#known.get(id) ?? null
  }

  async #read(id: string): Promise<KeptCase> {
    const path = this.#fileOf(id)
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (!isSystemError(error)) throw error
      if (error.code === 'ENOENT') return notFound()
      throw notRead(path, error)
    })
    const parsed = parseKeptCase(text)
    if (parsed.kind === 'newer')
      throw new Refusal(newerCaseCode, `${path} is left as it is. ${parsed.message}`)
    if (parsed.kind === 'unreadable') {
      this.#takeAway(path, parsed.message)
      throw new Refusal('case-unreadable', `This case can no longer be read. ${parsed.message}`)
    }
    this.#known.set(id, summarize(id, parsed.kept))
    return parsed.kept
  }

  #takeAway(path: string, reason: string): void {
    let newPath: string
    try {
      newPath = setAside(path)
    } catch {
      // Another shell was faster, or the folder cannot be written: the file is where it is.
      return
    }
    this.#setAside.push({
      id: `set-aside:${basename(newPath)}`,
      severity: 'error',
      text: `A case that was opened, ${path}, could not be read. ${reason} It was kept as ${newPath}.`,
    })
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

function isLeftAlone(error: unknown): boolean {
  return error instanceof Refusal && [notReadCode, newerCaseCode].includes(error.code)
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
