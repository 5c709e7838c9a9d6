import { rmSync, type Stats, statSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Notice } from '../../shared/api/api.ts'
import type { RunSummary } from '../../shared/run-summary.ts'
import { isSystemError, noticeOf, notRead } from '../not-read.ts'
import { setAside } from '../set-aside.ts'
import { unfinishedPattern, writeAtomically } from '../write-atomically.ts'
import { formatRunFile, type KeptRun, parseRunFile } from './run-file.ts'
import { type FileStamp, RunIndex } from './run-index.ts'

/** Only what can be a file's name on every platform. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

/** Milliseconds in which a change may leave the folder's own time as it was, on any file system. */
const coarsestClock = 2000

/** Milliseconds after which an unfinished file can only be what a killed process left behind. */
const abandonedAfter = 60_000

/** Files that are read side by side. */
const readsAtOnce = 16

/**
 * The files of the history: one for each run, named by its id. Every change is a rename within the
 * folder, so the folder's own time tells whether another shell has changed anything.
 */
export class RunFolder {
  readonly index = new RunIndex()
  readonly #notices: Notice[] = []
  /** That the folder could not be read at the last attempt. */
  #unread: readonly Notice[] = []
  readonly #path: string
  readonly #indexPath: string
  readonly #newer = new Set<string>()
  #scannedAt: number | null = null

  constructor(dataFolder: string) {
    this.#path = join(dataFolder, 'runs')
    this.#indexPath = join(dataFolder, 'run-index.json')
  }

  get notices(): readonly Notice[] {
    return [...this.#notices, ...this.#unread]
  }

  /** Takes the index and brings it up to date. Rejects with a `Refusal` where the folder cannot be had. */
  async open(): Promise<void> {
    await this.index.load(this.#indexPath)
    await this.refresh()
  }

  /** Sees what any shell has changed since. Rejects with a `Refusal` where it cannot be read. */
  async refresh(): Promise<void> {
    try {
      await this.#make()
      await this.#scanIfChanged()
      this.#unread = []
    } catch (error) {
      if (!isSystemError(error)) throw error
      const refusal = notRead(this.#path, error)
      this.#unread = [noticeOf(refusal)]
      throw refusal
    }
  }

  /** Somebody may remove the folder at any time; the next run needs it again. */
  async #make(): Promise<void> {
    await mkdir(this.#path, { recursive: true, mode: 0o700 })
  }

  async #scanIfChanged(): Promise<void> {
    const changedAt = (await stat(this.#path)).mtimeMs
    if (changedAt === this.#scannedAt) return
    const now = Date.now()
    await this.#scan()
    // What changed just now may be followed by a change that leaves the same time behind.
    this.#scannedAt = now - changedAt > coarsestClock ? changedAt : null
  }

  async write(kept: KeptRun): Promise<RunSummary> {
    const path = this.#pathOf(kept.run.id)
    await this.#make()
    await writeAtomically(path, formatRunFile(kept))
    return this.index.put(kept, stampOf(await stat(path)))
  }

  /** The run, or `null` where its file is gone or cannot be read. */
  async read(id: string): Promise<KeptRun | null> {
    return idPattern.test(id) ? await this.#readFile(`${id}.json`) : null
  }

  /** Removes the run's file for good, unless another shell has changed it since `refresh`. */
  removeUnchanged(id: string): void {
    const path = this.#pathOf(id)
    const status = statSync(path, { throwIfNoEntry: false })
    if (status && !isSame(this.index.get(id), stampOf(status))) return
    rmSync(path, { force: true })
    this.index.remove(id)
  }

  /** Moves the file to another place, where `restore` finds it. */
  async takeOut(id: string, place: string): Promise<void> {
    await rename(this.#pathOf(id), place)
    this.index.remove(id)
  }

  async restore(id: string, place: string): Promise<void> {
    await rename(place, this.#pathOf(id))
    await this.#take(`${id}.json`)
  }

  /** The index only saves time, so a disk that does not take it is no reason to complain. */
  async saveIndex(): Promise<void> {
    await this.index.save(this.#indexPath).catch(() => undefined)
  }

  #pathOf(id: string): string {
    if (!idPattern.test(id)) throw new TypeError('the id of a run cannot be a file name')
    return join(this.#path, `${id}.json`)
  }

  async #scan(): Promise<void> {
    const names = await readdir(this.#path)
    const ids = new Set<string>()
    const changed: string[] = []
    for (const name of names) {
      const id = basename(name, '.json')
      if (unfinishedPattern.test(name)) await this.#removeAbandoned(name)
      if (!name.endsWith('.json') || !idPattern.test(id)) continue
      ids.add(id)
      // Asking in this way takes a tenth of the time that 10,000 promises would.
      const status = statSync(join(this.#path, name), { throwIfNoEntry: false })
      if (status && !isSame(this.index.get(id), stampOf(status))) changed.push(name)
    }
    for (const id of [...this.index.ids]) if (!ids.has(id)) this.index.remove(id)
    for (let i = 0; i < changed.length; i += readsAtOnce)
      await Promise.all(changed.slice(i, i + readsAtOnce).map((name) => this.#take(name)))
    this.#tellOfNewer()
  }

  async #take(name: string): Promise<void> {
    const status = await stat(join(this.#path, name)).catch(() => null)
    if (status === null) return
    const kept = await this.#readFile(name)
    // A file under another run's name would hide that run.
    if (kept !== null && `${kept.run.id}.json` === name) this.index.put(kept, stampOf(status))
  }

  async #readFile(name: string): Promise<KeptRun | null> {
    const path = join(this.#path, name)
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch {
      // Deleted meanwhile by another shell, or not for us to read: either way it is no run here.
      return null
    }
    const parsed = parseRunFile(text)
    if (parsed.kind === 'run') return parsed.kept
    if (parsed.kind === 'newer') this.#newer.add(name)
    else this.#setAside(path, parsed.reason)
    return null
  }

  #setAside(path: string, reason: string): void {
    let newPath: string
    try {
      newPath = setAside(path)
    } catch {
      // Another shell was faster, or the folder cannot be written: the file is where it is.
      return
    }
    this.index.remove(basename(path, '.json'))
    this.#notices.push({
      id: `set-aside:${basename(newPath)}`,
      severity: 'error',
      text: `A kept run, ${path}, could not be read (${reason}). It was kept as ${newPath}.`,
    })
  }

  #tellOfNewer(): void {
    const id = 'runs-of-a-newer-version'
    if (this.#newer.size === 0 || this.#notices.some((notice) => notice.id === id)) return
    this.#notices.push({
      id,
      severity: 'info',
      text: `Some runs in ${this.#path} were kept by a newer version of OAuth Workbench; they are left there and not shown.`,
    })
  }

  async #removeAbandoned(name: string): Promise<void> {
    const path = join(this.#path, name)
    const status = statSync(path, { throwIfNoEntry: false })
    if (status && Date.now() - status.mtimeMs > abandonedAfter) await rm(path, { force: true })
  }
}

function stampOf({ mtimeMs, size }: Stats): FileStamp {
  return { modifiedAt: mtimeMs, size }
}

function isSame(a: FileStamp | undefined, b: FileStamp): boolean {
  return a?.modifiedAt === b.modifiedAt && a.size === b.size
}
