import { readCertificates } from '../../engine/http/certificates.ts'
import {
  directNetwork,
  type Network,
  proxiedNetwork,
  readProxyUrl,
} from '../../engine/http/network.ts'
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
import type { SecretVault } from '../ports/secret-vault.ts'
import type { Store } from '../ports/store.ts'
import { Refusal } from '../refusal.ts'
import {
  defaultSettings,
  readSettingsDocument,
  type SettingsDocument,
} from './settings-document.ts'

/** Certificates that may be kept: each is looked at for every connection to a server. */
const mostCertificates = 200

/** What holds for the whole workbench: the way to the network, and defaults for connections. */
export class SettingsStore {
  readonly #store: Store
  readonly #vault: SecretVault
  readonly #systemNetwork: (certificates: readonly string[]) => Network
  #document: SettingsDocument
  #notice: Notice | null = null
  #credentials: ProxyCredentials | null = null

  private constructor(
    store: Store,
    vault: SecretVault,
    systemNetwork: (certificates: readonly string[]) => Network,
  ) {
    this.#store = store
    this.#vault = vault
    this.#systemNetwork = systemNetwork
    this.#document = this.#read()
  }

  /** @param systemNetwork what "as the system says" means in this shell */
  static async open(
    store: Store,
    vault: SecretVault,
    systemNetwork: (certificates: readonly string[]) => Network,
  ): Promise<SettingsStore> {
    const settings = new SettingsStore(store, vault, systemNetwork)
    await settings.#openCredentials()
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
    return this.#document.certificates.flatMap((pem) => {
      const read = readCertificates(pem)
      return read.ok ? read.certificates : []
    })
  }

  /** How requests leave this machine from now on. */
  get network(): Network {
    const { proxy, certificates } = this.#document
    switch (proxy.kind) {
      case 'none':
        return { ...directNetwork, certificates }
      case 'system':
        return this.#systemNetwork(certificates)
      case 'manual': {
        const server = readProxyUrl(proxy.url)
        if (server === null) return { ...directNetwork, certificates }
        const { origin } = server
        return proxiedNetwork(
          { origin, credentials: this.#credentials },
          proxy.bypass,
          certificates,
        )
      }
      default:
        return assertNever(proxy)
    }
  }

  /** The connection with the default behaviour where it says nothing of its own. */
  withDefaults(connection: Connection): Connection {
    return withBehaviourDefaults(connection, this.behaviour)
  }

  async change({ proxy, userAgent, behaviour }: SettingsChange): Promise<void> {
    this.#write({
      ...(proxy === undefined ? {} : { proxy: await this.#proxyOf(proxy) }),
      ...(userAgent === undefined ? {} : { userAgent }),
      ...(behaviour === undefined ? {} : { behaviour }),
    })
    await this.#openCredentials()
  }

  /** Adds the certificates of a PEM text; those that are there already stay as they are. */
  addCertificates(text: string): void {
    const read = readCertificates(text)
    if (!read.ok)
      throw new Refusal('certificate-unreadable', `The file cannot be added: ${read.reason}.`)
    const known = new Set(this.certificates.map(({ fingerprint }) => fingerprint))
    const added = read.certificates.filter(({ fingerprint }) => !known.has(fingerprint))
    const certificates = [...this.#document.certificates, ...added.map(({ pem }) => pem)]
    if (certificates.length > mostCertificates)
      throw new Refusal(
        'too-many-certificates',
        `More than ${mostCertificates} certificates cannot be added; add the authority's own certificate alone.`,
      )
    this.#write({ certificates })
  }

  removeCertificate(fingerprint: string): void {
    const left = this.certificates.filter((certificate) => certificate.fingerprint !== fingerprint)
    this.#write({ certificates: left.map(({ pem }) => pem) })
  }

  /** Encrypts the credentials anew, after the vault has changed how it keeps secrets. */
  async sealAgain(): Promise<void> {
    const { proxy } = this.#document
    if (proxy.kind !== 'manual' || this.#credentials === null) return
    this.#write({ proxy: { ...proxy, credentials: await this.#seal(this.#credentials) } })
  }

  async #proxyOf(change: ProxyChange): Promise<SettingsDocument['proxy']> {
    if (change.kind !== 'manual') return change
    const server = readProxyUrl(change.url.trim())
    if (server === null)
      throw new Refusal(
        'proxy-address-invalid',
        'The address of the proxy cannot be used: it looks like http://proxy.example.com:8080.',
      )
    const { origin } = server
    const before = this.#document.proxy
    // What is kept for one proxy is never sent to another.
    const kept = before.kind === 'manual' && before.url === origin ? before.credentials : null
    const given = change.credentials === undefined ? server.credentials : change.credentials
    const isKept = change.credentials === undefined && server.credentials === null
    return {
      kind: 'manual',
      url: origin,
      bypass: [...change.bypass],
      credentials: isKept ? kept : given === null ? null : await this.#seal(given),
    }
  }

  #seal(credentials: ProxyCredentials): Promise<string> {
    return this.#vault.encrypt(JSON.stringify(credentials))
  }

  async #openCredentials(): Promise<void> {
    const { proxy } = this.#document
    const sealed = proxy.kind === 'manual' ? proxy.credentials : null
    const opened = sealed === null ? null : await this.#vault.decrypt(sealed)
    // Only this class writes what it reads here.
    this.#credentials = opened === null ? null : (JSON.parse(opened) as ProxyCredentials)
  }

  #write(change: Partial<SettingsDocument>): void {
    const document = { ...this.#document, ...change }
    this.#store.write(document)
    this.#document = document
  }

  #read(): SettingsDocument {
    const content = this.#store.read()
    if (content.kind === 'empty') return defaultSettings
    const document = content.kind === 'document' ? readSettingsDocument(content.document) : null
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
