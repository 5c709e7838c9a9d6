import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Notice } from '../../shared/api/api.ts'
import { whileLocked } from '../file-lock.ts'
import { isSystemError, notRead } from '../not-read.ts'
import { notSaved } from '../not-saved.ts'
import type { SecretVault } from '../ports/secret-vault.ts'
import { Refusal } from '../refusal.ts'
import { refuseNewer } from '../refuse-newer.ts'
import { SerialQueue } from '../serial-queue.ts'
import { setAside } from '../set-aside.ts'
import { writeAtomically } from '../write-atomically.ts'

/*
 * What is known of tenants, in `<data folder>/tenants.json`. How to get into each, and the copies
 * that were pulled or pushed, hold secrets: both are texts of the vault.
 */
const documentVersion = 1

const documentSchema = z.object({
  version: z.literal(documentVersion),
  tenants: z.array(
    z.object({
      domain: z.string(),
      access: z.enum(['token', 'client']),
      clientId: z.string().nullable(),
      sealed: z.string(),
    }),
  ),
  copies: z.array(
    z.object({
      /** Name of the connection here. */
      connection: z.string(),
      domain: z.string(),
      id: z.string(),
      /** ISO 8601. */
      pulledAt: z.string(),
      sealed: z.string(),
    }),
  ),
})

type TenantDocument = z.infer<typeof documentSchema>
type KeptTenant = TenantDocument['tenants'][number]

/** A copy as it lies on disk. */
export type KeptCopy = TenantDocument['copies'][number]

const emptyDocument: TenantDocument = { version: documentVersion, tenants: [], copies: [] }

/** A copy with what the tenant had, or `null` where the vault cannot decrypt it here. */
export interface OpenedCopy extends Omit<KeptCopy, 'sealed'> {
  readonly content: unknown
}

/**
 * What is known of tenants, on disk. Each change holds the file's lock, so that two shells on one data
 * folder lose nothing of each other's. Every method may throw a `Refusal`.
 */
export class TenantFile {
  /** What the person must know of a file that could not be read. */
  readonly notices: Notice[] = []
  readonly #path: string
  readonly #vault: SecretVault
  readonly #queue = new SerialQueue()

  constructor(dataFolder: string, vault: SecretVault) {
    this.#path = join(dataFolder, 'tenants.json')
    this.#vault = vault
  }

  tenants(): Promise<readonly Omit<KeptTenant, 'sealed'>[]> {
    return this.#queue.run(async () => (await this.#read()).tenants)
  }

  /** What was kept of how to get in as it was given, or `null`. */
  accessOf(domain: string): Promise<string | null> {
    return this.#queue.run(async () => {
      const kept = (await this.#read()).tenants.find((tenant) => tenant.domain === domain)
      return kept === undefined ? null : await this.#vault.decrypt(kept.sealed)
    })
  }

  keepTenant(tenant: Omit<KeptTenant, 'sealed'>, access: string): Promise<void> {
    return this.#queue.run(async () => {
      const sealed = await this.#vault.encrypt(access)
      await this.#changeLocked(async (document) => {
        const others = document.tenants.filter(({ domain }) => domain !== tenant.domain)
        return { ...document, tenants: [...others, { ...tenant, sealed }] }
      })
    })
  }

  /** Forgets how to get in, and every copy of the tenant's. */
  forgetTenant(domain: string): Promise<void> {
    return this.#change(async ({ tenants, copies, ...document }) => ({
      ...document,
      tenants: tenants.filter((tenant) => tenant.domain !== domain),
      copies: copies.filter((copy) => copy.domain !== domain),
    }))
  }

  /** Forgets what a connection was pulled or pushed as, whatever the tenant, and returns it. */
  async takeCopiesOf(connection: string): Promise<readonly KeptCopy[]> {
    let taken: readonly KeptCopy[] = []
    await this.#change(async ({ copies, ...document }) => {
      taken = copies.filter((copy) => copy.connection === connection)
      return { ...document, copies: copies.filter((copy) => copy.connection !== connection) }
    })
    return taken
  }

  /** Keeps again what was taken. */
  putBack(taken: readonly KeptCopy[]): Promise<void> {
    return this.#change(async ({ copies, ...document }) => {
      const others = copies.filter((one) =>
        taken.every(({ connection, domain }) => !isOf(one, connection, domain)),
      )
      const sealed = await Promise.all(taken.map((copy) => this.#sealAnew(copy)))
      return { ...document, copies: [...others, ...sealed] }
    })
  }

  copies(): Promise<readonly Omit<KeptCopy, 'sealed'>[]> {
    return this.#queue.run(async () => (await this.#read()).copies)
  }

  copyOf(connection: string, domain: string): Promise<OpenedCopy | null> {
    return this.#queue.run(async () => {
      const { copies } = await this.#read()
      const found = copies.find((copy) => isOf(copy, connection, domain))
      if (found === undefined) return null
      const { sealed, ...copy } = found
      const text = await this.#vault.decrypt(sealed)
      return { ...copy, content: text === null ? null : JSON.parse(text) }
    })
  }

  keepCopy(copy: Omit<KeptCopy, 'sealed'>, content: unknown): Promise<void> {
    return this.#queue.run(async () => {
      const sealed = await this.#vault.encrypt(JSON.stringify(content))
      await this.#changeLocked(async (document) => {
        const others = document.copies.filter((one) => !isOf(one, copy.connection, copy.domain))
        return { ...document, copies: [...others, { ...copy, sealed }] }
      })
    })
  }

  /** Encrypts everything anew with what the vault uses now; what it cannot decrypt stays. */
  sealAgain(): Promise<void> {
    return this.#change(async (document) => ({
      ...document,
      tenants: await Promise.all(document.tenants.map((tenant) => this.#sealAnew(tenant))),
      copies: await Promise.all(document.copies.map((copy) => this.#sealAnew(copy))),
    }))
  }

  async #sealAnew<T extends { readonly sealed: string }>(kept: T): Promise<T> {
    const text = await this.#vault.decrypt(kept.sealed)
    return text === null ? kept : { ...kept, sealed: await this.#vault.encrypt(text) }
  }

  #change(change: (document: TenantDocument) => Promise<TenantDocument>): Promise<void> {
    return this.#queue.run(() => this.#changeLocked(change))
  }

  #changeLocked(change: (document: TenantDocument) => Promise<TenantDocument>): Promise<void> {
    return whileLocked(this.#path, async () => {
      const before = await this.#load()
      const changed = await change(before)
      if (isDeepStrictEqual(changed, before)) return
      await writeAtomically(this.#path, `${JSON.stringify(changed, null, 2)}\n`).catch((error) => {
        throw notSaved(this.#path, error)
      })
    })
  }

  /** Reads without the lock, which a folder that can only be read does not take. */
  async #read(): Promise<TenantDocument> {
    return (await this.#find()) ?? (await whileLocked(this.#path, () => this.#load()))
  }

  /** A file that holds something else is set aside: the tenants are to be connected anew. */
  async #load(): Promise<TenantDocument> {
    const document = await this.#find()
    if (document !== null) return document
    const newPath = setAside(this.#path)
    this.notices.push({
      id: `set-aside:${basename(newPath)}`,
      severity: 'error',
      text: `What is known of tenants, ${this.#path}, could not be read. It was kept as ${newPath}; the tenants are to be connected anew.`,
    })
    return emptyDocument
  }

  /** `null` where the file holds something else. */
  async #find(): Promise<TenantDocument | null> {
    try {
      const document: unknown = JSON.parse(await readFile(this.#path, 'utf8'))
      refuseNewer(document, documentVersion, this.#path)
      return documentSchema.parse(document)
    } catch (error) {
      if (error instanceof Refusal) throw error
      if (!isSystemError(error)) return null
      if (error.code === 'ENOENT') return emptyDocument
      throw notRead(this.#path, error)
    }
  }
}

function isOf(copy: KeptCopy, connection: string, domain: string): boolean {
  return copy.connection === connection && copy.domain === domain
}
