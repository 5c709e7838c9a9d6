import type { Behaviour } from './behaviour.ts'
import type { UserAgentKind } from './connection.ts'

/** What holds for the whole workbench, as the renderer sees it: without any secret. */
export interface SettingsView {
  readonly proxy: ProxyView
  /** What "as the system says" means in this shell and comes to just now; a sentence or two. */
  readonly systemProxy: string
  /** Authorities that are trusted beside the usual ones, in the order in which they were added. */
  readonly certificates: readonly CertificateView[]
  /** `null`: the shell's own choice. */
  readonly userAgent: UserAgentKind | null
  /** What every connection takes unless it says otherwise itself. */
  readonly behaviour: Partial<Behaviour>
}

export type ProxyView =
  | { readonly kind: 'none' }
  | { readonly kind: 'system' }
  | {
      readonly kind: 'manual'
      /** Without credentials: they are kept in the vault and never shown. */
      readonly url: string
      /** Hosts that are reached directly. */
      readonly bypass: readonly string[]
      readonly hasCredentials: boolean
    }

export interface CertificateView {
  readonly pem: string
  readonly subject: string
  readonly issuer: string
  /** ISO 8601. */
  readonly validUntil: string
  /** SHA-256, as `AB:CD:…`. */
  readonly fingerprint: string
}

/** What is given replaces what was; what is absent stays. */
export interface SettingsChange {
  readonly proxy?: ProxyChange | undefined
  readonly userAgent?: UserAgentKind | null | undefined
  readonly behaviour?: Partial<Behaviour> | undefined
}

export type ProxyChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'system' }
  | {
      readonly kind: 'manual'
      readonly url: string
      readonly bypass: readonly string[]
      /** `null` removes them; absent: they stay, as long as the address does. */
      readonly credentials?: TypedCredentials | null | undefined
    }

/** As a person types them: what is kept for the one that is absent stays. */
export type TypedCredentials = {
  readonly [K in keyof ProxyCredentials]?: ProxyCredentials[K] | undefined
}

export interface ProxyCredentials {
  readonly username: string
  readonly password: string
}
