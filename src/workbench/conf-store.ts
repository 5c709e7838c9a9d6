import { join } from 'node:path'
import Conf from 'conf'
import type { JsonObject } from '../shared/json-object.ts'
import { whileLocked } from './file-lock.ts'
import { isSystemError, notRead } from './not-read.ts'
import type { Store, StoreContent } from './ports/store.ts'
import { setAside } from './set-aside.ts'

/** What of `conf` the store uses; electron-store is a subclass of it. */
type JsonFile = Pick<Conf<Record<string, unknown>>, 'store'>

/** How the file is kept, for `conf` and electron-store alike. */
export const confOptions = {
  configFileMode: 0o600,
  accessPropertiesByDotNotation: false,
  deserialize: parseJsonObject,
} as const

/** The name of the connections' document in the data folder, without its extension. */
export const documentName = 'connections'

/**
 * Keeps the document in a JSON file through `conf`, or through whatever `open` gives in its place.
 * `conf` throws at a file that it cannot read, also while opening it, so it is opened at first use.
 */
export class ConfStore implements Store {
  readonly path: string
  readonly #open: () => JsonFile
  #file: JsonFile | null = null

  /** @param name of the file in the folder, without its extension */
  constructor(
    folder: string,
    name: string = documentName,
    open: () => JsonFile = () => openConf(folder, name),
  ) {
    this.path = join(folder, `${name}.json`)
    this.#open = open
  }

  read(): StoreContent {
    try {
      const document = this.#opened().store
      return Object.keys(document).length === 0 ? { kind: 'empty' } : { kind: 'document', document }
    } catch (error) {
      if (isSystemError(error)) throw notRead(this.path, error)
      return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) }
    }
  }

  write(document: JsonObject): void {
    this.#opened().store = { ...document }
  }

  whileLocked<T>(work: () => Promise<T>): Promise<T> {
    return whileLocked(this.path, work)
  }

  setAside(): string {
    return setAside(this.path)
  }

  #opened(): JsonFile {
    this.#file ??= this.#open()
    return this.#file
  }
}

function openConf(folder: string, name: string): JsonFile {
  return new Conf({ ...confOptions, cwd: folder, configName: name })
}

/** `conf` itself would take any JSON that is no object as an empty store, and overwrite it. */
function parseJsonObject(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('it does not hold a JSON object')
  return { ...value }
}
