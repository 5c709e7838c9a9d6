import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Notice } from '../shared/api/api.ts'
import type { Connection } from '../shared/connection.ts'
import { findNameProblem } from '../shared/connection-problems.ts'
import type { ConnectionEdit } from '../shared/finding.ts'
import { Redactor } from '../shared/redaction.ts'
import { editConnection } from './edit-connection.ts'
import { notSaved } from './not-saved.ts'
import { keyPath, valueAt } from './object-path.ts'
import { restoreSecrets, secretsOf } from './placeholders.ts'
import type { SecretVault } from './ports/secret-vault.ts'
import type { Store } from './ports/store.ts'
import { Refusal } from './refusal.ts'
import { refuseNewer } from './refuse-newer.ts'
import { SerialQueue } from './serial-queue.ts'
import {
  type OpenedConnection,
  openConnection,
  sealConnection,
  stillUntyped,
} from './stored-connection.ts'
import {
  documentVersion,
  emptyDocument,
  type MigratedDocument,
  migrateDocument,
  type StoredDocument,
} from './stored-document.ts'
import { UndoableEdits } from './undoable-edits.ts'

/** A deleted connection as it lay on disk, and where. */
interface Deleted {
  readonly name: string
  readonly entry: unknown
  readonly index: number
}

/** Every connection that can be used, and what the person must know of those that cannot. */
export interface ConnectionList {
  readonly connections: readonly OpenedConnection[]
  readonly notices: readonly Notice[]
}

/**
 * The connections on disk. Each operation reads the file anew and each change holds its lock, so
 * that two shells on one data folder see each other's changes and lose none; operations run one
 * after another. Every method may throw a `Refusal`.
 */
export class ConnectionStore {
  readonly #store: Store
  readonly #vault: SecretVault
  readonly #firstConnections: readonly Connection[]
  readonly #queue = new SerialQueue()
  readonly #deleted = new Map<string, Deleted>()
  readonly #undoableEdits = new UndoableEdits()
  readonly #setAside: Notice[] = []

  /** `firstConnections` are there at the first start, and after a file that had to be set aside. */
  constructor(store: Store, vault: SecretVault, firstConnections: readonly Connection[]) {
    this.#store = store
    this.#vault = vault
    this.#firstConnections = firstConnections
  }

  list(): Promise<ConnectionList> {
    return this.#read(async ({ connections: entries }) => {
      const opened = await Promise.all(entries.map((entry) => openConnection(entry, this.#vault)))
      const connections = opened.flatMap((o) => ('unusable' in o ? [] : [o]))
      const unusable = opened.flatMap((o, i) =>
        'unusable' in o ? [unusableNotice(nameOf(entries[i]), o.unusable, this.#store.path)] : [],
      )
      const undecryptable = connections.flatMap(undecryptableNotices)
      return { connections, notices: [...this.#setAside, ...unusable, ...undecryptable] }
    })
  }

  get(name: string): Promise<OpenedConnection> {
    return this.#read((document) => this.#open(document, name))
  }

  /** Stores a new connection; it has no secrets yet, so it may hold no placeholder. */
  async create(connection: Connection): Promise<OpenedConnection> {
    const opened = openNew(connection)
    await this.#add([opened])
    return opened
  }

  /** Stores several new connections, or none of them. */
  async createAll(connections: readonly Connection[]): Promise<readonly OpenedConnection[]> {
    const opened = connections.map(openNew)
    await this.#add(opened)
    return opened
  }

  /** Replaces the connection of the same name; placeholders keep the secrets that they stand for. */
  update(connection: Connection): Promise<OpenedConnection> {
    return this.#change(async (document) => {
      const stored = await this.#open(document, connection.name)
      return this.#replace(document, stored, connection)
    })
  }

  /**
   * Applies edits to a connection with its real secrets, from which some edits are computed. Returns
   * what `undoEdits` takes to put back what was there.
   */
  applyEdits(
    name: string,
    edits: readonly ConnectionEdit[],
  ): Promise<{ readonly opened: OpenedConnection; readonly undoToken: string }> {
    return this.#change(async (document) => {
      const stored = await this.#open(document, name)
      const edited = editConnection(stored.connection, edits)
      const opened = await this.#replace(document, stored, edited)
      return { opened, undoToken: this.#undoableEdits.remember(stored.connection, edits) }
    })
  }

  undoEdits(undoToken: string): Promise<OpenedConnection> {
    return this.#change(async (document) => {
      const { name, undo } = this.#undoableEdits.find(undoToken)
      const stored = await this.#open(document, name)
      const restored = editConnection(undo(stored.connection), [])
      const opened = await this.#replace(document, stored, restored)
      this.#undoableEdits.forget(undoToken)
      return opened
    })
  }

  duplicate(name: string, newName: string): Promise<OpenedConnection> {
    return this.#change(async (document) => {
      const { connection, undecryptable } = await this.#open(document, name)
      const { display_name } = connection
      const copy = {
        ...connection,
        name: newName,
        ...(display_name ? { display_name: `${display_name} (copy)` } : {}),
      }
      const duplicate = { connection: copy, undecryptable }
      this.#append(document, [duplicate], [await sealConnection(duplicate, this.#vault)])
      return duplicate
    })
  }

  /** Returns what `restore` takes to undo it. */
  delete(name: string): Promise<string> {
    return this.#change(async (document) => {
      const index = indexOf(document, name)
      const undoToken = randomUUID()
      this.#save({ ...document, connections: document.connections.toSpliced(index, 1) })
      this.#deleted.set(undoToken, { name, entry: document.connections[index], index })
      return undoToken
    })
  }

  restore(undoToken: string): Promise<OpenedConnection> {
    return this.#change(async (document) => {
      const deleted = this.#deleted.get(undoToken)
      if (!deleted)
        throw new Refusal('nothing-to-restore', 'This deletion can no longer be undone.')
      refuseName(deleted.name, document.connections)
      const entry = await this.#sealAnew(deleted.entry)
      const connections = document.connections.toSpliced(deleted.index, 0, entry)
      this.#save({ ...document, connections })
      this.#deleted.delete(undoToken)
      return this.#open({ ...document, connections }, deleted.name)
    })
  }

  async #replace(
    document: StoredDocument,
    stored: OpenedConnection,
    edited: Connection,
  ): Promise<OpenedConnection> {
    const connection = restoreSecrets(edited, secretsOf(stored.connection))
    const undecryptable = stillUntyped(connection, stored.undecryptable)
    const updated = { connection, undecryptable }
    const entry = await sealConnection(updated, this.#vault)
    const index = indexOf(document, connection.name)
    this.#save({ ...document, connections: document.connections.with(index, entry) })
    return updated
  }

  /** Encrypts every secret anew with what the vault uses now. */
  sealAgain(): Promise<void> {
    return this.#change(async (document) => {
      const connections = await Promise.all(document.connections.map((e) => this.#sealAnew(e)))
      this.#save({ ...document, connections })
    })
  }

  /** The vault may have changed how it keeps secrets since. */
  async #sealAnew(entry: unknown): Promise<unknown> {
    const opened = await openConnection(entry, this.#vault)
    return 'unusable' in opened ? entry : await sealConnection(opened, this.#vault)
  }

  /** Encrypts first, which may take long: nobody else waits for that. */
  #add(added: readonly OpenedConnection[]): Promise<void> {
    return this.#queue.run(async () => {
      const sealed: unknown[] = []
      for (const one of added) sealed.push(await sealConnection(one, this.#vault))
      await this.#whileLocked(async (document) => this.#append(document, added, sealed))
    })
  }

  #append(
    document: StoredDocument,
    added: readonly OpenedConnection[],
    sealed: readonly unknown[],
  ): void {
    const connections = [...document.connections]
    for (const [i, { connection }] of added.entries()) {
      refuseName(connection.name, connections)
      connections.push(sealed[i])
    }
    this.#save({ ...document, connections })
  }

  async #open(document: StoredDocument, name: string): Promise<OpenedConnection> {
    const entry = document.connections[indexOf(document, name)]
    const opened = await openConnection(entry, this.#vault)
    if ('unusable' in opened)
      throw new Refusal('connection-unusable', `"${name}" cannot be used: ${opened.unusable}.`)
    return opened
  }

  /** Reads without the lock, which a folder that can only be read does not take. */
  #read<T>(work: (document: StoredDocument) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const found = this.#find()
      return found?.ok ? await work(found.document) : await this.#whileLocked(work)
    })
  }

  #change<T>(work: (document: StoredDocument) => Promise<T>): Promise<T> {
    return this.#queue.run(() => this.#whileLocked(work))
  }

  #whileLocked<T>(work: (document: StoredDocument) => Promise<T>): Promise<T> {
    return this.#store.whileLocked(async () => work(await this.#load()))
  }

  async #load(): Promise<StoredDocument> {
    const found = this.#find()
    if (found === null) return this.#seed()
    if (found.ok) return found.document
    const path = this.#store.setAside()
    this.#setAside.push(setAsideNotice(this.#store.path, path, found.reason))
    return this.#seed()
  }

  /** `null` where nothing was ever stored. */
  #find(): MigratedDocument | null {
    const content = this.#store.read()
    if (content.kind === 'empty') return null
    if (content.kind === 'unreadable') return { ok: false, reason: content.reason }
    refuseNewer(content.document, documentVersion, this.#store.path)
    return migrateDocument(content.document)
  }

  async #seed(): Promise<StoredDocument> {
    const connections = await Promise.all(
      this.#firstConnections.map((connection) =>
        sealConnection({ connection, undecryptable: [] }, this.#vault),
      ),
    )
    const document = { ...emptyDocument, connections }
    this.#save(document)
    return document
  }

  #save(document: StoredDocument): void {
    try {
      this.#store.write(document)
    } catch (error) {
      throw notSaved(this.#store.path, error)
    }
  }
}

/** It has no secrets yet, so a placeholder in it stands for none. */
function openNew(connection: Connection): OpenedConnection {
  return { connection: restoreSecrets(connection, new Redactor()), undecryptable: [] }
}

function refuseName(name: string, entries: readonly unknown[]): void {
  const problem = findNameProblem(name)
  if (problem !== null)
    throw new Refusal('name-invalid', problem, [
      { path: ['name'], severity: 'error', message: problem },
    ])
  if (!entries.some((entry) => nameOf(entry) === name)) return
  const message = `There is already a connection named "${name}".`
  throw new Refusal('name-taken', message, [{ path: ['name'], severity: 'error', message }])
}

function indexOf(document: StoredDocument, name: string): number {
  const index = document.connections.findIndex((entry) => nameOf(entry) === name)
  if (index === -1)
    throw new Refusal('connection-not-found', `There is no connection named "${name}".`)
  return index
}

function nameOf(entry: unknown): unknown {
  return valueAt(entry, ['name'])
}

function setAsideNotice(path: string, newPath: string, reason: string): Notice {
  return {
    id: `set-aside:${basename(newPath)}`,
    severity: 'error',
    text: `${path} could not be read (${reason}). It was kept as ${newPath}, and a new file was started.`,
  }
}

function unusableNotice(name: unknown, reason: string, path: string): Notice {
  const subject = typeof name === 'string' ? `The connection "${name}"` : 'A connection'
  return {
    id: `unusable:${String(name)}`,
    severity: 'error',
    text: `${subject} in ${path} cannot be used: ${reason}. It is left there as it is.`,
  }
}

function undecryptableNotices({ connection, undecryptable }: OpenedConnection): Notice[] {
  if (undecryptable.length === 0) return []
  const keys = undecryptable.map(({ path }) => keyPath(path)).join(', ')
  return [
    {
      id: `undecryptable:${connection.name}`,
      severity: 'warning',
      text: `${keys} of "${connection.name}" cannot be decrypted here; type it again. The stored text is kept until then.`,
    },
  ]
}
