import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { purgeAbandoned } from '../purge-abandoned.ts'
import { Refusal } from '../refusal.ts'
import type { RunFolder } from './run-folder.ts'

/** Runs that were deleted in this sitting: their files wait aside until the workbench closes. */
export class DeletedRuns {
  readonly #folder: RunFolder
  readonly #path: string
  readonly #idByToken = new Map<string, string>()

  constructor(dataFolder: string, folder: RunFolder) {
    this.#path = join(dataFolder, 'runs-deleted')
    this.#folder = folder
  }

  /** Removes for good what a killed process could not. */
  async purgeAbandoned(): Promise<void> {
    await purgeAbandoned(this.#path, () => true)
  }

  /** Returns what `restore` takes to undo it. */
  async delete(id: string): Promise<string> {
    await mkdir(this.#path, { recursive: true, mode: 0o700 })
    const undoToken = randomUUID()
    await this.#folder.takeOut(id, join(this.#path, undoToken))
    this.#idByToken.set(undoToken, id)
    return undoToken
  }

  /** Returns the id of the run that is there again. Throws a `Refusal` where nothing was deleted. */
  async restore(undoToken: string): Promise<string> {
    const id = this.#idByToken.get(undoToken)
    if (id === undefined)
      throw new Refusal('nothing-to-restore', 'This deletion can no longer be undone.')
    await this.#folder.restore(id, join(this.#path, undoToken))
    this.#idByToken.delete(undoToken)
    return id
  }

  /** From now on nothing can be undone. */
  async close(): Promise<void> {
    for (const undoToken of this.#idByToken.keys())
      await rm(join(this.#path, undoToken), { force: true })
    this.#idByToken.clear()
  }
}
