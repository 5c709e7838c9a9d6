import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Network } from '../../engine/http/network.ts'
import { freeConnectionName } from '../../interop/import/free-connection-name.ts'
import type { Notice } from '../../shared/api/api.ts'
import type { Connection } from '../../shared/connection.ts'
import { isObject } from '../../shared/json-object.ts'
import { Redactor } from '../../shared/redaction.ts'
import type {
  ChosenPull,
  PushOutcome,
  PushPlan,
  TenantAccess,
  TenantConnection,
  TenantView,
} from '../../shared/tenant.ts'
import type { ConnectionStore } from '../connection-store.ts'
import type { SecretVault } from '../ports/secret-vault.ts'
import { Refusal } from '../refusal.ts'
import { requireSecrets } from '../require-secrets.ts'
import type { OpenedConnection } from '../stored-connection.ts'
import { ManagementApi } from './management-api.ts'
import { type MergedPush, mergeForCreate, mergeForUpdate } from './merge-for-push.ts'
import type { TellProgress } from './send-obeying-limits.ts'
import { parseTenantDomain, type TenantAddress } from './tenant-address.ts'
import {
  compareCopies,
  connectionOf,
  describeCopy,
  differencesOf,
  isSameCopy,
  mismatchesOf,
  refuseIfChanged,
  refuseShape,
  registerCopySecrets,
  type TenantCopy,
} from './tenant-copy.ts'
import { type KeptCopy, TenantFile } from './tenant-file.ts'

interface TenantsPorts {
  readonly dataFolder: string
  readonly vault: SecretVault
  readonly connections: ConnectionStore
  /** How requests leave this machine, as it is set now. */
  readonly network: () => Network
  /** Told while a tenant is asked. */
  readonly onProgress: (domain: string, sentence: string) => void
}

/** A push that a person has seen the differences of. */
interface PlannedPush {
  readonly name: string
  readonly address: TenantAddress
  /** The tenant's copy that the differences start from; `null` where there is none. */
  readonly theirs: TenantCopy | null
  readonly merged: MergedPush
}

const accessSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('token'), token: z.string() }),
  z.object({ kind: z.literal('client'), clientId: z.string(), clientSecret: z.string() }),
])

/** How many seen differences stay pushable. */
const mostPlans = 8

/**
 * Takes connections in from Auth0 tenants and out to them. Nothing in a tenant is changed before its
 * difference was planned, and nothing that somebody else changed since is overwritten. Every method
 * may throw a `Refusal`.
 */
export class Tenants {
  readonly #ports: TenantsPorts
  readonly #file: TenantFile
  readonly #plans = new Map<string, PlannedPush>()
  /** Of connections that were deleted in this sitting, by what undoes it. */
  readonly #forgotten = new Map<string, readonly KeptCopy[]>()
  readonly #closing = new AbortController()

  constructor(ports: TenantsPorts) {
    this.#ports = ports
    this.#file = new TenantFile(ports.dataFolder, ports.vault)
  }

  /** What the person must know of a file that could not be read. */
  get notices(): readonly Notice[] {
    return this.#file.notices
  }

  async list(): Promise<readonly TenantView[]> {
    const tenants = await this.#file.tenants()
    return tenants.map(({ domain, access, clientId }) => ({ domain, access, clientId }))
  }

  /** Keeps how to get into a tenant, once the tenant has let us in. */
  async connect(domainText: string, access: TenantAccess): Promise<TenantView> {
    const address = parseTenantDomain(domainText)
    await this.#with(address, access, (api) => api.tryAccess())
    const clientId = access.kind === 'client' ? access.clientId : null
    const view = { domain: address.domain, access: access.kind, clientId }
    await this.#file.keepTenant(view, JSON.stringify(access))
    return view
  }

  async disconnect(domainText: string): Promise<void> {
    const { domain } = parseTenantDomain(domainText)
    await this.#file.forgetTenant(domain)
    for (const [undoToken, copies] of this.#forgotten)
      this.#forgotten.set(
        undoToken,
        copies.filter((copy) => copy.domain !== domain),
      )
  }

  /** Another connection of that name has nothing to do with what was pulled. */
  async forgetCopiesOf(name: string, undoToken: string): Promise<void> {
    try {
      this.#forgotten.set(undoToken, await this.#file.takeCopiesOf(name))
    } catch (error) {
      // What a newer version keeps cannot be reached from here, and is no reason to keep a connection.
      if (!(error instanceof Refusal && error.code === 'document-newer')) throw error
    }
  }

  /** Keeps again what `forgetCopiesOf` forgot, where the deletion is undone. */
  async restoreCopies(undoToken: string): Promise<void> {
    const copies = this.#forgotten.get(undoToken) ?? []
    if (copies.length > 0) await this.#file.putBack(copies)
    this.#forgotten.delete(undoToken)
  }

  /** Encrypts what is kept of tenants anew, after the vault has changed how it keeps secrets. */
  sealAgain(): Promise<void> {
    return this.#file.sealAgain()
  }

  async connectionsOf(domainText: string): Promise<readonly TenantConnection[]> {
    const address = parseTenantDomain(domainText)
    const copies = await this.#ask(address, (api) => api.list())
    const inUse = await this.#namesInUse()
    const pulled = await this.#file.copies()
    const taken = new Set(inUse)
    return copies.map((copy) => {
      const name = freeConnectionName(copy.name, taken)
      taken.add(name)
      const here = pulled.find((one) => one.domain === address.domain && one.id === copy.id)
      const isHere = here !== undefined && inUse.has(here.connection)
      return {
        ...describeCopy(copy),
        pulledAs: isHere ? here.connection : null,
        isTaken: inUse.has(copy.name),
        freeName: name,
      }
    })
  }

  /** Fetches each of the chosen anew and keeps them, new ones all or none. */
  async pull(
    domainText: string,
    chosen: readonly ChosenPull[],
  ): Promise<readonly OpenedConnection[]> {
    const address = parseTenantDomain(domainText)
    const copies = await this.#ask(address, async (api) => {
      const fetched: TenantCopy[] = []
      for (const [index, { id }] of chosen.entries()) {
        this.#ports.onProgress(address.domain, `Fetching ${index + 1} of ${chosen.length}.`)
        fetched.push(await api.get(id))
      }
      return fetched
    })
    const pulled = chosen.flatMap((choice, index) => {
      const copy = copies[index]
      return copy === undefined ? [] : [{ ...choice, copy }]
    })
    const stored = await this.#store(pulled, address)
    for (const { name, copy } of pulled) await this.#keepCopy(name, address, copy)
    return stored
  }

  /**
   * Looks what a push would change.
   *
   * @param seenChanges the person knows that the tenant's copy is no longer the one that was pulled
   */
  async planPush(name: string, domainText: string, seenChanges: boolean): Promise<PushPlan> {
    const address = parseTenantDomain(domainText)
    const mine = await this.#connectionToPush(name)
    const kept = await this.#file.copyOf(name, address.domain)
    const theirs = await this.#ask(address, async (api) =>
      api.getIfThere(kept?.id ?? (await api.idOf(name))),
    )
    const { domain } = address
    // Without a readable copy there is nothing to hold the tenant's against: the person decides.
    const pulled = isObject(kept?.content) ? kept.content : null
    if (kept !== null && !seenChanges && (pulled === null || !isSameCopy(pulled, theirs)))
      return {
        kind: 'changed-in-tenant',
        domain,
        pulledAt: kept.pulledAt,
        changes: pulled === null || theirs === null ? [] : compareCopies(pulled, theirs),
        isGone: theirs === null,
      }
    if (theirs !== null) refuseShape(theirs)
    const merged = theirs === null ? mergeForCreate(mine) : mergeForUpdate(mine, theirs, pulled)
    const differences = differencesOf(theirs, merged)
    const { notes } = merged
    if (theirs !== null && differences.length === 0)
      return { kind: 'nothing-to-push', domain, notes }
    const pushId = this.#plan({ name, address, theirs, merged })
    return { kind: theirs === null ? 'create' : 'update', pushId, domain, differences, notes }
  }

  /**
   * Sends what was planned, if the tenant's copy is still the one of the plan, and reads it back. What
   * fails after the sending is told as such; the next push then starts from what the tenant answered.
   */
  async push(pushId: string): Promise<PushOutcome> {
    const plan = this.#plans.get(pushId)
    if (plan === undefined)
      throw new Refusal('push-gone', 'This push is no longer there; look at the difference again.')
    // In the same turn: whoever asks a second time must not send it again.
    this.#plans.delete(pushId)
    const { name, address, theirs, merged } = plan
    // It may have gone since, or been edited: what is sent, and so may be quoted, is what was planned.
    await this.#connectionToPush(name)
    const secrets = new Redactor()
    registerCopySecrets(merged.body, secrets)
    const send = async (api: ManagementApi): Promise<TenantCopy> => {
      if (theirs === null) return await api.create(merged.body)
      refuseIfChanged(theirs, await api.get(theirs.id))
      return (await api.update(theirs.id, merged.body)) ?? { ...theirs, ...merged.body }
    }
    const sendAndReadBack = async (api: ManagementApi) => {
      const sent = await send(api)
      return await api.get(sent.id).then(
        (now) => ({ now, failure: null }),
        (failure: unknown) => ({ now: sent, failure }),
      )
    }
    const { now, failure } = await this.#ask(address, sendAndReadBack, secrets)
    await this.#keepCopy(name, address, now).catch((error: unknown) => {
      throw sentBut(now, 'what a later push compares with could not be kept', error)
    })
    if (failure !== null) throw sentBut(now, 'it could not be read back', failure)
    return { id: now.id, created: theirs === null, mismatches: mismatchesOf(merged, now) }
  }

  /** Gives up whatever goes on. */
  close(): void {
    this.#closing.abort(new Refusal('closed', 'OAuth Workbench was closed.'))
  }

  async #ask<T>(
    address: TenantAddress,
    work: (api: ManagementApi) => Promise<T>,
    secrets?: Redactor,
  ): Promise<T> {
    const text = await this.#file.accessOf(address.domain)
    const parsed = accessSchema.safeParse(text === null ? null : JSON.parse(text))
    if (!parsed.success)
      throw new Refusal(
        'tenant-not-connected',
        `There is no token for ${address.domain} here; connect the tenant first.`,
      )
    return await this.#with(address, parsed.data, work, secrets)
  }

  async #with<T>(
    address: TenantAddress,
    access: TenantAccess,
    work: (api: ManagementApi) => Promise<T>,
    secrets?: Redactor,
  ): Promise<T> {
    const tell: TellProgress = (sentence) => this.#ports.onProgress(address.domain, sentence)
    const { signal } = this.#closing
    const network = this.#ports.network()
    const api = new ManagementApi(address, access, { network, signal, tell, secrets })
    try {
      return await work(api)
    } finally {
      await api.close()
    }
  }

  async #store(
    pulled: readonly (ChosenPull & { readonly copy: TenantCopy })[],
    address: TenantAddress,
  ): Promise<readonly OpenedConnection[]> {
    const { connections } = this.#ports
    const added = pulled.filter(({ replace }) => !replace)
    const stored = await connections.createAll(
      added.map(({ name, copy }) => connectionOf(copy, name, address)),
    )
    const replaced: OpenedConnection[] = []
    for (const { name, copy } of pulled.filter(({ replace }) => replace)) {
      const { workbench } = (await connections.get(name)).connection
      const connection = connectionOf(copy, name, address)
      replaced.push(
        await connections.update({ ...connection, workbench: workbench ?? connection.workbench }),
      )
    }
    return [...stored, ...replaced]
  }

  #keepCopy(connection: string, { domain }: TenantAddress, copy: TenantCopy): Promise<void> {
    const pulledAt = new Date().toISOString()
    return this.#file.keepCopy({ connection, domain, id: copy.id, pulledAt }, copy)
  }

  async #connectionToPush(name: string): Promise<Connection> {
    return requireSecrets(await this.#ports.connections.get(name), 'a push')
  }

  async #namesInUse(): Promise<ReadonlySet<string>> {
    const { connections } = await this.#ports.connections.list()
    return new Set(connections.map(({ connection }) => connection.name))
  }

  #plan(plan: PlannedPush): string {
    const [oldest] = this.#plans.keys()
    if (this.#plans.size >= mostPlans && oldest !== undefined) this.#plans.delete(oldest)
    const pushId = randomUUID()
    this.#plans.set(pushId, plan)
    return pushId
  }
}

/** What to throw where the tenant took a push, and something went wrong after it. */
function sentBut({ id, name }: TenantCopy, what: string, error: unknown): unknown {
  if (!(error instanceof Refusal)) return error
  return new Refusal(
    'pushed-but',
    `"${name}" was pushed: the tenant has it as ${id}. But ${what}. ${error.message}`,
  )
}
