import type { Notice } from '../../shared/api/api.ts'
import type { Redactor } from '../../shared/redaction.ts'
import type { Run } from '../../shared/run.ts'
import {
  keptRunsLimit,
  noLabels,
  type RetentionLoss,
  type RunFilter,
  type RunLabels,
  type RunRetention,
  type RunSummary,
} from '../../shared/run-summary.ts'
import { goOnUnread, noticeOf } from '../not-read.ts'
import { type DiskChange, notSaved } from '../not-saved.ts'
import type { SecretVault } from '../ports/secret-vault.ts'
import { Refusal } from '../refusal.ts'
import { SerialQueue } from '../serial-queue.ts'
import { DeletedRuns } from './deleted-runs.ts'
import type { KeptRun } from './run-file.ts'
import { RunFolder } from './run-folder.ts'
import type { IndexEntry } from './run-index.ts'
import { openSecrets, sealSecrets } from './run-secrets.ts'
import { readSettings, settingsPathOf, writeSettings } from './run-settings.ts'
import { matchesFilter } from './search-runs.ts'

/** A page of the list of runs. */
export interface RunPage {
  /** Newest first. */
  readonly runs: readonly RunSummary[]
  /** How many there are on all pages together. */
  readonly total: number
}

/** A run that passed, and whether that was before or after the run it is compared with. */
interface PassedRun {
  readonly id: string
  readonly when: 'before' | 'after'
}

const dayInMs = 24 * 60 * 60 * 1000

/**
 * Every finished run, on disk, until it is too old or one too many. Operations run one after
 * another; each sees what other shells on the same data folder have changed. Every method may throw
 * a `Refusal`.
 */
export class RunHistory {
  readonly #folder: RunFolder
  readonly #deleted: DeletedRuns
  readonly #vault: SecretVault
  readonly #sizeLimit: number
  readonly #settingsPath: string
  readonly #queue = new SerialQueue()
  readonly #failures: Notice[] = []
  /** That the settings could not be read at the last attempt. */
  #unreadSettings: readonly Notice[] = []
  /** When connections were deleted in this sitting, by their names; ISO 8601. */
  readonly #deletedConnections = new Map<string, string>()
  /** `null` as long as the settings could not be read. */
  #retention: RunRetention | null = null

  /** @param sizeLimit bytes of all runs together that are not pinned */
  constructor(dataFolder: string, vault: SecretVault, sizeLimit: number = keptRunsLimit) {
    this.#folder = new RunFolder(dataFolder)
    this.#deleted = new DeletedRuns(dataFolder, this.#folder)
    this.#vault = vault
    this.#sizeLimit = sizeLimit
    this.#settingsPath = settingsPathOf(dataFolder)
  }

  /**
   * Must be called first. Goes on where the runs cannot be read, which `notices` tells, and what asks
   * for them is refused until they can be.
   */
  async open(): Promise<void> {
    const opening = this.#queue.run(async () => {
      await this.#readRetention().catch(goOnUnread)
      await this.#folder.open()
      await this.#deleted.purgeAbandoned()
      await this.#prune()
      await this.#folder.saveIndex()
    })
    await opening.catch(goOnUnread)
  }

  retention(): Promise<RunRetention> {
    return this.#queue.run(() => this.#readRetention())
  }

  /** What the person must know of files that could not be read or written. */
  get notices(): readonly Notice[] {
    return [...this.#folder.notices, ...this.#failures, ...this.#unreadSettings]
  }

  /**
   * The connection was deleted, or is there again. Once deleted, the runs that it has are no runs of
   * a later connection of that name.
   */
  setConnectionDeleted(connection: string, deleted: boolean): void {
    if (deleted) this.#deletedConnections.set(connection, new Date().toISOString())
    else this.#deletedConnections.delete(connection)
  }

  /** The newest run of a connection that is known already, or `null`. */
  newestOf(connection: string): RunSummary | null {
    const deletedAt = this.#deletedConnections.get(connection) ?? ''
    const entry = this.#folder.index
      .list()
      .find(({ summary: s }) => s.connection === connection && s.startedAt > deletedAt)
    return entry?.summary ?? null
  }

  list(filter: RunFilter, page: { offset: number; limit: number }): Promise<RunPage> {
    return this.#queue.run(async () => {
      await this.#folder.refresh()
      const found = this.#folder.index
        .list()
        .filter(({ summary, text }) => matchesFilter(summary, text, filter))
      const runs = found.slice(page.offset, page.offset + page.limit).map((e) => e.summary)
      return { runs, total: found.length }
    })
  }

  get(id: string): Promise<KeptRun> {
    return this.#queue.run(() => this.#read(id))
  }

  /** As `get`, with `null` for a run that is no longer kept. */
  find(id: string): Promise<KeptRun | null> {
    return this.#queue.run(() => this.#folder.read(id))
  }

  /**
   * The newest run of the same connection that passed before this one began, else the first that
   * passed after it, or `null`.
   */
  passedNear({ connection, startedAt, id }: Run): Promise<PassedRun | null> {
    return this.#queue.run(async () => {
      await this.#folder.refresh()
      const passed = this.#folder.index
        .list()
        .map(({ summary }) => summary)
        .filter((s) => s.id !== id && s.outcome === 'passed' && s.connection === connection.name)
      const before = passed.find((summary) => summary.startedAt <= startedAt)
      if (before) return { id: before.id, when: 'before' }
      const after = passed.at(-1)
      return after ? { id: after.id, when: 'after' } : null
    })
  }

  /** Keeps a finished run. Never rejects: a disk that does not take it is told as a notice. */
  async add(run: Run, secrets: Redactor): Promise<void> {
    await this.#queue.run(async () => {
      try {
        const sealed = (await this.#keepsSecrets()) ? await sealSecrets(secrets, this.#vault) : null
        await this.#folder.write({ run, labels: noLabels, secrets: sealed })
        await this.#prune(run.id)
      } catch (error) {
        this.#tellNotKept(run, error)
      }
    })
  }

  /**
   * Keeps a run that has changed in place of what was kept of it; one that is no longer kept stays
   * so. Never rejects: a disk that does not take it is told as a notice.
   */
  async replace(run: Run, secrets: Redactor): Promise<void> {
    await this.#queue.run(async () => {
      try {
        const kept = await this.#folder.read(run.id)
        if (kept === null) return
        const sealed = kept.secrets === null ? null : await sealSecrets(secrets, this.#vault)
        await this.#folder.write({ run, labels: kept.labels, secrets: sealed })
      } catch (error) {
        this.#tellNotKept(run, error)
      }
    })
  }

  update(id: string, change: Partial<RunLabels>): Promise<RunSummary> {
    return this.#queue.run(async () => {
      const kept = await this.#read(id)
      return await this.#write({ ...kept, labels: { ...kept.labels, ...change } })
    })
  }

  /** Returns what `restore` takes to undo it, in this sitting. */
  delete(id: string): Promise<string> {
    return this.#queue.run(async () => {
      await this.#read(id)
      return await this.#refuseUnlessDone('removed', () => this.#deleted.delete(id))
    })
  }

  restore(undoToken: string): Promise<RunSummary> {
    return this.#queue.run(async () => {
      const id = await this.#refuseUnlessDone('restored', () => this.#deleted.restore(undoToken))
      const { run, labels, secrets } = await this.#read(id)
      // Since then the person may have changed how secrets are kept, and whether those of runs are.
      const keepsSecrets = await this.#keepsSecrets()
      const sealed = keepsSecrets && secrets !== null ? await this.#sealAnew(secrets) : null
      return await this.#write({ run, labels, secrets: sealed })
    })
  }

  /** The value behind a placeholder of a run whose secrets were kept. */
  async reveal(id: string, placeholder: string): Promise<string> {
    const value = (await this.requireSecretsOf(id)).reveal(placeholder)
    if (value === undefined)
      throw new Refusal('unknown-placeholder', `This run has no value behind ${placeholder}.`)
    return value
  }

  /** As `secretsOf`, and a `Refusal` says why there are none. */
  requireSecretsOf(id: string): Promise<Redactor> {
    return this.#queue.run(async () => {
      const { secrets } = await this.#read(id)
      if (secrets === null)
        throw new Refusal(
          'run-secrets-not-kept',
          'The tokens of this run were not kept; the settings of the history can keep those of later runs.',
        )
      const values = await openSecrets(secrets, this.#vault)
      if (values === null)
        throw new Refusal(
          'run-secrets-undecryptable',
          'The tokens of this run cannot be decrypted here.',
        )
      return values
    })
  }

  /** The values behind the placeholders of a run, or `null` where they were not kept or cannot be decrypted. */
  secretsOf(id: string): Promise<Redactor | null> {
    return this.#queue.run(async () => {
      const sealed = (await this.#folder.read(id))?.secrets ?? null
      return sealed === null ? null : await openSecrets(sealed, this.#vault)
    })
  }

  /** What `setRetention` would remove now. */
  lossAt(retention: RunRetention): Promise<RetentionLoss> {
    return this.#queue.run(async () => {
      await this.#folder.refresh()
      const surplus = new Set(this.#surplusAt(retention))
      const losing = this.#folder.index
        .list()
        .filter(({ summary: s }) => s.hasSecrets && !retention.keepSecrets && !surplus.has(s.id))
      return { runs: surplus.size, secrets: losing.length }
    })
  }

  /** Who turns the keeping of secrets off does not want those that are there already either. */
  setRetention(retention: RunRetention): Promise<void> {
    return this.#queue.run(async () => {
      await this.#readRetention()
      await this.#refuseUnlessDone('written', () => writeSettings(this.#settingsPath, retention))
      this.#retention = retention
      await this.#folder.refresh()
      if (!retention.keepSecrets) await this.#changeSecrets(async () => null)
      await this.#prune()
      await this.#folder.saveIndex()
    })
  }

  /** Encrypts the secrets that are kept anew, after the vault has changed how it keeps them. */
  sealAgain(): Promise<void> {
    return this.#queue.run(async () => {
      await this.#folder.refresh()
      await this.#changeSecrets((sealed) => this.#sealAnew(sealed))
    })
  }

  async close(): Promise<void> {
    await this.#queue.run(async () => {
      await this.#deleted.close()
      await this.#folder.saveIndex()
    })
  }

  async #readRetention(): Promise<RunRetention> {
    const { retention, notice } = await readSettings(this.#settingsPath).catch((error: unknown) => {
      this.#unreadSettings = [noticeOf(error)]
      throw error
    })
    this.#unreadSettings = []
    if (notice) this.#failures.push(notice)
    this.#retention = retention
    return retention
  }

  /** As the settings say now, or said when they could last be read. */
  async #keepsSecrets(): Promise<boolean> {
    await this.#readRetention().catch(goOnUnread)
    return this.#retention?.keepSecrets ?? false
  }

  async #read(id: string): Promise<KeptRun> {
    const kept = await this.#folder.read(id)
    if (kept === null) throw new Refusal('run-not-found', 'This run is no longer kept.')
    return kept
  }

  #write(kept: KeptRun): Promise<RunSummary> {
    return this.#refuseUnlessDone('written', () => this.#folder.write(kept))
  }

  async #refuseUnlessDone<T>(done: DiskChange, change: () => Promise<T>): Promise<T> {
    try {
      return await change()
    } catch (error) {
      throw notSaved(done === 'written' ? 'The history' : 'The run', error, done)
    }
  }

  /** What the vault cannot decrypt stays. */
  async #sealAnew(sealed: string): Promise<string> {
    const secrets = await openSecrets(sealed, this.#vault)
    return secrets === null ? sealed : await sealSecrets(secrets, this.#vault)
  }

  async #changeSecrets(change: (sealed: string) => Promise<string | null>): Promise<void> {
    for (const { summary } of this.#folder.index.list()) {
      const kept = summary.hasSecrets ? await this.#folder.read(summary.id) : null
      if (kept === null || kept.secrets === null) continue
      const secrets = await change(kept.secrets)
      if (secrets !== kept.secrets) await this.#write({ ...kept, secrets })
    }
  }

  /**
   * Removes nothing as long as the settings could not be read: they may want all of it.
   *
   * @param added the run that was kept just now
   */
  async #prune(added: string | null = null): Promise<void> {
    if (this.#retention === null) return
    // Another shell may have pinned a run since.
    await this.#folder.refresh()
    for (const id of this.#surplusAt(this.#retention, added)) this.#folder.removeUnchanged(id)
  }

  /** Ids of what is too old, one too many or too large; pinned runs are neither, and do not count. */
  #surplusAt({ maxRuns, maxAgeDays }: RunRetention, added: string | null = null): string[] {
    const now = Date.now()
    const oldest = new Date(now - maxAgeDays * dayInMs).toISOString()
    const newest = new Date(now).toISOString()
    const unpinned = this.#folder.index.list().filter(({ summary }) => !summary.pinned)
    // A run of the future is one of the past, from before the clock was set back.
    const isAhead = ({ summary }: IndexEntry) => summary.id !== added && summary.startedAt > newest
    const byAge = [...unpinned.filter((e) => !isAhead(e)), ...unpinned.filter(isAhead)]
    let size = 0
    const surplus = byAge.filter((entry, i) => {
      size += entry.size
      // The newest stays however large it is: it is what the person looks at.
      const isTooMuch = i >= maxRuns || (i > 0 && size > this.#sizeLimit)
      return isTooMuch || entry.summary.startedAt < oldest
    })
    return surplus.map(({ summary }) => summary.id)
  }

  #tellNotKept({ id, connection }: Run, error: unknown): void {
    this.#failures.push({
      id: `run-not-kept:${id}`,
      severity: 'warning',
      text: `A run of "${connection.name}" could not be kept: ${reasonOf(error)}.`,
    })
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
