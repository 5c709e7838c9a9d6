import { readCertificates } from '../../engine/http/certificates.ts'
import {
  directNetwork,
  type Network,
  proxiesOf,
  readProxyUrl,
  requireProxy,
} from '../../engine/http/network.ts'
import { ProxyError } from '../../engine/http/proxy-error.ts'
import type { Notice } from '../../shared/api/api.ts'
import { assertNever } from '../../shared/assert-never.ts'
import { type Behaviour, withBehaviourDefaults } from '../../shared/behaviour.ts'
import type { Connection, UserAgentKind } from '../../shared/connection.ts'
import type {
  CertificateView,
  ProxyChange,
  ProxyCredentials,
  ProxyView,
  SettingsChange,
} from '../../shared/settings.ts'
import { goOnUnread } from '../not-read.ts'
import { notSaved } from '../not-saved.ts'
import type { SecretVault } from '../ports/secret-vault.ts'
import type { Store } from '../ports/store.ts'
import { Refusal } from '../refusal.ts'
import { refuseNewer } from '../refuse-newer.ts'
import { SerialQueue } from '../serial-queue.ts'
import {
  defaultSettings,
  documentVersion,
  readSettingsDocument,
  type SettingsDocument,
} from './settings-document.ts'

/** Certificates that may be kept: each is looked at for every connection to a server. */
const mostCertificates = 200

/**
 * What holds for the whole workbench: the way to the network, and defaults for connections. Each
 * change starts from the file as it is now and holds its lock, so that two shells on one data folder
 * lose nothing of each other's.
 */
export class SettingsStore {
  readonly #store: Store
  readonly #vault: SecretVault
  readonly #systemNetwork: (certificates: readonly string[]) => Network
  readonly #shellCertificates: readonly string[]
  readonly #queue = new SerialQueue()
  #document: SettingsDocument = defaultSettings
  /** Once they were, the last ones hold on while they cannot be read. */
  #wasRead = false
  #notice: Notice | null = null
  #credentials: ProxyCredentials | null = null

  private constructor(
    store: Store,
    vault: SecretVault,
    systemNetwork: (certificates: readonly string[]) => Network,
    shellCertificates: readonly string[],
  ) {
    this.#store = store
    this.#vault = vault
    this.#systemNetwork = systemNetwork
    this.#shellCertificates = shellCertificates
  }

  /**
   * Rejects with a `Refusal` where a newer version wrote the file. Where the system does not give it,
   * the defaults hold until it does, but for the way to the network, and every change is refused.
   *
   * @param systemNetwork what "as the system says" means in this shell
   * @param shellCertificates those in PEM that this shell trusts beside the ones of the settings
   */
  static async open(
    store: Store,
    vault: SecretVault,
    systemNetwork: (certificates: readonly string[]) => Network,
    shellCertificates: readonly string[] = [],
  ): Promise<SettingsStore> {
    const settings = new SettingsStore(store, vault, systemNetwork, shellCertificates)
    await settings.refresh().catch(goOnUnread)
    return settings
  }

  get notices(): readonly Notice[] {
    return this.#notice === null ? [] : [this.#notice]
  }

  get userAgent(): UserAgentKind | null {
    return this.#document.userAgent
  }

  get behaviour(): Partial<Behaviour> {
    // `behaviourOf` ignores values that are not among the choices.
    return this.#document.behaviour as Partial<Behaviour>
  }

  get proxy(): ProxyView {
    const { proxy } = this.#document
    if (proxy.kind !== 'manual') return proxy
    const { kind, url, bypass, credentials } = proxy
    return { kind, url, bypass, hasCredentials: credentials !== null }
  }

  get certificates(): readonly CertificateView[] {
    return certificatesIn(this.#document)
  }

  /** How requests leave this machine from now on. */
  get network(): Network {
    if (!this.#wasRead) return unknownNetwork
    const { proxy } = this.#document
    const certificates = [...this.#document.certificates, ...this.#shellCertificates]
    switch (proxy.kind) {
      case 'none':
        return { ...directNetwork, certificates }
      case 'system':
        return this.#systemNetwork(certificates)
      case 'manual': {
        const { url, bypass } = proxy
        const credentials = this.#credentials
        // Only a file that was edited by hand names one that cannot be used.
        const choose = () => ({ ...requireProxy(url, 'the settings name'), credentials })
        return { ...proxiesOf(choose, bypass), isSystem: false, certificates }
      }
      default:
        return assertNever(proxy)
    }
  }

  /** The connection with the default behaviour where it says nothing of its own. */
  withDefaults(connection: Connection): Connection {
    return withBehaviourDefaults(connection, this.behaviour)
  }

  /** Takes what another shell has changed. */
  refresh(): Promise<void> {
    return this.#queue.run(async () =>
      this.#hold(this.#find() ?? (await this.#store.whileLocked(async () => this.#load()))),
    )
  }

  change({ proxy, userAgent, behaviour }: SettingsChange): Promise<void> {
    return this.#change(async (document) => ({
      ...(proxy === undefined ? {} : { proxy: await this.#proxyOf(proxy, document.proxy) }),
      ...(userAgent === undefined ? {} : { userAgent }),
      ...(behaviour === undefined ? {} : { behaviour }),
    }))
  }

  /** Adds the certificates of a PEM text; those that are there already stay as they are. */
  addCertificates(text: string): Promise<void> {
    return this.#change((document) => {
      const read = readCertificates(text)
      if (!read.ok)
        throw new Refusal('certificate-unreadable', `The file cannot be added: ${read.reason}.`)
      const known = new Set(certificatesIn(document).map(({ fingerprint }) => fingerprint))
      const added = read.certificates.filter(({ fingerprint }) => !known.has(fingerprint))
      const certificates = [...document.certificates, ...added.map(({ pem }) => pem)]
      if (certificates.length > mostCertificates)
        throw new Refusal(
          'too-many-certificates',
          `More than ${mostCertificates} certificates cannot be added; add the authority's own certificate alone.`,
        )
      return { certificates }
    })
  }

  removeCertificate(fingerprint: string): Promise<void> {
    return this.#change((document) => {
      const left = certificatesIn(document).filter((one) => one.fingerprint !== fingerprint)
      return { certificates: left.map(({ pem }) => pem) }
    })
  }

  /** Encrypts the credentials anew, after the vault has changed how it keeps secrets. */
  sealAgain(): Promise<void> {
    return this.#change(async ({ proxy }) => {
      const credentials = await this.#openCredentials(proxy)
      if (proxy.kind !== 'manual' || credentials === null) return {}
      return { proxy: { ...proxy, credentials: await this.#seal(credentials) } }
    })
  }

  async #proxyOf(
    change: ProxyChange,
    before: SettingsDocument['proxy'],
  ): Promise<SettingsDocument['proxy']> {
    if (change.kind !== 'manual') return change
    const server = readProxyUrl(change.url.trim())
    if (server === null)
      throw new Refusal(
        'proxy-address-invalid',
        'The address of the proxy cannot be used: it looks like http://proxy.example.com:8080.',
      )
    const { origin } = server
    const proxy = { kind: 'manual' as const, url: origin, bypass: [...change.bypass] }
    const { credentials: typed } = change
    if (typed === null) return { ...proxy, credentials: null }
    // What is kept for one proxy is never sent to another.
    const kept = before.kind === 'manual' && before.url === origin ? before : null
    if (typed === undefined && server.credentials === null)
      return { ...proxy, credentials: kept?.credentials ?? null }
    const known = server.credentials ?? (kept && (await this.#openCredentials(kept)))
    const username = typed?.username ?? known?.username
    const password = typed?.password ?? known?.password ?? ''
    if (username === undefined)
      throw new Refusal('proxy-user-missing', 'Type the user of the proxy, too: none is kept.')
    return { ...proxy, credentials: await this.#seal({ username, password }) }
  }

  #seal(credentials: ProxyCredentials): Promise<string> {
    return this.#vault.encrypt(JSON.stringify(credentials))
  }

  async #openCredentials(proxy: SettingsDocument['proxy']): Promise<ProxyCredentials | null> {
    const sealed = proxy.kind === 'manual' ? proxy.credentials : null
    const opened = sealed === null ? null : await this.#vault.decrypt(sealed)
    // Only this class writes what it reads here.
    return opened === null ? null : (JSON.parse(opened) as ProxyCredentials)
  }

  #change(
    change: (
      document: SettingsDocument,
    ) => Partial<SettingsDocument> | Promise<Partial<SettingsDocument>>,
  ): Promise<void> {
    const changeFile = async () => {
      const before = this.#load()
      const document = { ...before, ...(await change(before)) }
      try {
        this.#store.write(document)
      } catch (error) {
        throw notSaved(this.#store.path, error)
      }
      return document
    }
    return this.#queue.run(async () => this.#hold(await this.#store.whileLocked(changeFile)))
  }

  /** Document and credentials change together: what is kept for one proxy is never sent to another. */
  async #hold(document: SettingsDocument): Promise<void> {
    this.#credentials = await this.#openCredentials(document.proxy)
    this.#document = document
    this.#wasRead = true
  }

  /** `null` where the file holds something else. */
  #find(): SettingsDocument | null {
    const content = this.#store.read()
    if (content.kind === 'empty') return defaultSettings
    if (content.kind === 'unreadable') return null
    refuseNewer(content.document, documentVersion, this.#store.path)
    return readSettingsDocument(content.document)
  }

  /** A file that holds something else is set aside, which needs the lock. */
  #load(): SettingsDocument {
    const document = this.#find()
    if (document !== null) return document
    const path = this.#store.setAside()
    this.#notice = {
      id: 'settings-set-aside',
      severity: 'error',
      text: `The settings, ${this.#store.path}, could not be read. They were kept as ${path}, and the defaults hold again.`,
    }
    return defaultSettings
  }
}

/** No request may go past a proxy that the settings name, should they be read again. */
const unknownNetwork: Network = {
  ...directNetwork,
  ...proxiesOf(() => {
    throw new ProxyError(
      'ERR_NO_SUPPORTED_PROXIES',
      'the settings could not be read, and may name a proxy',
    )
  }, []),
}

function certificatesIn({ certificates }: SettingsDocument): readonly CertificateView[] {
  return certificates.flatMap((pem) => {
    const read = readCertificates(pem)
    return read.ok ? read.certificates : []
  })
}
