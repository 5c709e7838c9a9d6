import { HttpClient } from '../../../src/engine/http/http-client.ts'
import type { HttpRequest } from '../../../src/engine/http/http-message.ts'
import { limits } from '../../../src/engine/profile-script/limits.ts'
import type {
  ProfileScriptHost,
  ScriptWarning,
} from '../../../src/engine/profile-script/profile-script.ts'

export type ConsoleLine = Parameters<ProfileScriptHost['console']>[0]

/** What a script did to its world. */
export interface HostLog {
  readonly sent: HttpRequest[]
  readonly console: ConsoleLine[]
  readonly warnings: ScriptWarning[]
}

/** A host that sends for real and remembers everything. */
export class PlainHost implements ProfileScriptHost {
  readonly log: HostLog = { sent: [], console: [], warnings: [] }
  /** Requests that have been sent and not answered. */
  inFlight = 0
  readonly #client = new HttpClient({ connections: 10 })

  async send(request: HttpRequest, options: { timeoutMs: number; signal: AbortSignal }) {
    this.log.sent.push(request)
    this.inFlight++
    try {
      return await this.#client.send(request, {
        ...options,
        maxResponseSize: limits.responseBody,
      })
    } finally {
      this.inFlight--
    }
  }

  console(line: ConsoleLine): void {
    this.log.console.push(line)
  }

  warn(warning: ScriptWarning): void {
    this.log.warnings.push(warning)
  }

  async close(): Promise<void> {
    await this.#client.close()
  }
}
