import { join } from 'node:path'
import type ElectronStore from 'electron-store'
import { z } from 'zod'
import { confOptions } from '../workbench/conf-store.ts'
import { setAside } from '../workbench/set-aside.ts'

const fileName = 'settings'

const settingsSchema = z.object({
  weakerSecretStorage: z.boolean().default(false),
  updates: z.boolean().default(false),
})

/** What the person decided about the whole app. */
export type AppSettings = Readonly<z.infer<typeof settingsSchema>>

/** Keeps the settings of the shell; whatever is not there is off. */
export class AppSettingsFile {
  readonly #folder: string
  readonly #Constructor: typeof ElectronStore

  constructor(folder: string, Constructor: typeof ElectronStore) {
    this.#folder = folder
    this.#Constructor = Constructor
  }

  /** An unreadable file is set aside, and then everything is off. */
  read(): AppSettings {
    try {
      return settingsSchema.parse(this.#open().store)
    } catch {
      setAside(join(this.#folder, `${fileName}.json`))
      return settingsSchema.parse({})
    }
  }

  change(change: Partial<AppSettings>): void {
    const file = this.#open()
    file.store = { ...file.store, ...change }
  }

  #open(): ElectronStore {
    return new this.#Constructor({ ...confOptions, cwd: this.#folder, name: fileName })
  }
}
