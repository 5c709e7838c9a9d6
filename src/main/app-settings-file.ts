import { basename, join } from 'node:path'
import type ElectronStore from 'electron-store'
import { z } from 'zod'
import type { Notice } from '../shared/api/api.ts'
import { confOptions } from '../workbench/conf-store.ts'
import { goOnUnread, isSystemError, noticeOf, notRead } from '../workbench/not-read.ts'
import { notSaved } from '../workbench/not-saved.ts'
import { setAside } from '../workbench/set-aside.ts'

const fileName = 'settings'

const settingsSchema = z.object({
  weakerSecretStorage: z.boolean().default(false),
  updates: z.boolean().default(false),
})

/** What the person decided about the whole app. */
export type AppSettings = Readonly<z.infer<typeof settingsSchema>>

const allOff: AppSettings = settingsSchema.parse({})

/** Keeps the settings of the shell; whatever is not there is off. */
export class AppSettingsFile {
  readonly #folder: string
  readonly #path: string
  readonly #Constructor: typeof ElectronStore
  readonly #setAside: Notice[] = []

  constructor(folder: string, Constructor: typeof ElectronStore) {
    this.#folder = folder
    this.#path = join(folder, `${fileName}.json`)
    this.#Constructor = Constructor
  }

  /** Everything is off where the file holds something else, or cannot be read; `notices` tells. */
  read(): AppSettings {
    try {
      return settingsSchema.parse(this.#load())
    } catch (error) {
      goOnUnread(error)
      return allOff
    }
  }

  /** Throws a `Refusal` where the file can be neither read nor written. */
  change(change: Partial<AppSettings>): void {
    const before = this.#load()
    try {
      this.#open().store = { ...before, ...change }
    } catch (error) {
      throw notSaved(this.#path, error)
    }
  }

  /** What the person must know of the file as it is now. */
  notices(): readonly Notice[] {
    try {
      this.#load()
      return this.#setAside
    } catch (error) {
      return [...this.#setAside, noticeOf(error)]
    }
  }

  #load(): Readonly<Record<string, unknown>> {
    try {
      const { store } = this.#open()
      settingsSchema.parse(store)
      return store
    } catch (error) {
      if (isSystemError(error)) throw notRead(this.#path, error)
      const newPath = setAside(this.#path)
      this.#setAside.push({
        id: `set-aside:${basename(newPath)}`,
        severity: 'error',
        text: `The settings of the app, ${this.#path}, could not be read. They were kept as ${newPath}, and what they turned on is off again.`,
      })
      return {}
    }
  }

  #open(): ElectronStore {
    return new this.#Constructor({ ...confOptions, cwd: this.#folder, name: fileName })
  }
}
