import type { Network } from '../engine/http/network.ts'
import type { UserAgent } from '../engine/user-agents/user-agent.ts'
import type { ApiEvent, ApiResult, Notice, WorkbenchStatus } from '../shared/api/api.ts'
import type { UserAgentKind } from '../shared/connection.ts'
import type { AppChoicePort } from './ports/app-choice-port.ts'
import type { SaveFile } from './ports/save-file.ts'
import type { SecretVault } from './ports/secret-vault.ts'
import type { Store } from './ports/store.ts'

/** What a shell brings along: everything in which the shells differ. */
export interface WorkbenchPorts {
  readonly shell: WorkbenchStatus['shell']
  readonly version: string
  /** Where the shell keeps its files, for a person to know. */
  readonly dataFolder: string
  readonly store: Store
  readonly vault: SecretVault
  readonly userAgents: readonly UserAgentChoice[]
  readonly defaultUserAgent: UserAgentKind
  /** Absent: there is nothing to choose. */
  readonly choices?: readonly AppChoicePort[] | undefined
  /** What the person must know of the shell's own files; absent: nothing. */
  readonly notices?: (() => readonly Notice[]) | undefined
  /** What the system says of proxies; absent: the environment's variables say it. */
  readonly systemNetwork?: SystemNetwork | undefined
  /** Certificates in PEM that are trusted beside those of the settings and those that Node trusts. */
  readonly certificates?: readonly string[] | undefined
  /** Shows the data folder in the system's file manager; absent: the shell cannot. */
  readonly openDataFolder?: (() => Promise<void>) | undefined
  /** Absent: the page saves files itself. */
  readonly saveFile?: SaveFile | undefined
  /** Clears what a user agent keeps of a connection's logins; absent: none keeps anything. */
  readonly forgetSignIn?: ((connectionName: string) => Promise<void>) | undefined
  /** Absent: the usual port of the playground. */
  readonly playgroundPort?: number | undefined
  /** Milliseconds after which a run fails; absent: ten minutes. */
  readonly runTimeLimit?: number | undefined
}

/** The proxies of the system, as the shell can know them. */
export interface SystemNetwork {
  readonly network: (certificates: readonly string[]) => Network
  /** What it comes to just now; a sentence or two. */
  readonly describe: () => Promise<string>
}

export interface UserAgentChoice {
  readonly kind: UserAgentKind
  /** `null` where it can be used; else one sentence. */
  readonly unavailable: string | null
  /** Called once for each run. */
  create(): UserAgent
}

/** The application behind every shell's transport. */
export interface Workbench {
  /** Calls a procedure of the api; `name` and `input` come from outside and are checked here. Never rejects. */
  call(name: string, input: unknown): Promise<ApiResult<unknown>>
  /** Returns the function that ends the subscription. */
  subscribe(listener: (events: readonly ApiEvent[]) => void): () => void
  /** How what the shell itself asks leaves this machine, as it is set now. */
  network(): Network
  /** Cancels what goes on and leaves no process, port or file open. */
  close(): Promise<void>
}
