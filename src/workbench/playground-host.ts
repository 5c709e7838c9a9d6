import type { Connection } from '../shared/connection.ts'
import type { FaultName } from '../shared/faults/faults.ts'
import { valueAt } from './object-path.ts'
import { Refusal } from './refusal.ts'

/** What a playground calls itself there. */
const playgroundName = 'oauth-workbench-playground'

interface StartedPlayground {
  setFault(name: FaultName | null): void
  close(): Promise<void>
}

/**
 * Starts the playground when a connection to it is run, and not before. Where another shell of this
 * program already runs one on the port, that one is used.
 */
export class PlaygroundHost {
  /** For example `http://127.0.0.1:4410`. */
  readonly address: string
  readonly #port: number
  readonly #onChange: () => void
  #starting: Promise<void> | null = null
  #own: StartedPlayground | null = null
  #running = false
  #fault: FaultName | null = null

  constructor(port: number, onChange: () => void) {
    this.#port = port
    this.address = `http://127.0.0.1:${port}`
    this.#onChange = onChange
  }

  /** Whether one was running when it was last needed. */
  get running(): boolean {
    return this.#running
  }

  /** How the playground misbehaves, or will when it starts; `null` while it behaves. */
  get fault(): FaultName | null {
    return this.#fault
  }

  /**
   * Lets the playground misbehave, now or when it starts. Throws a `Refusal` where another process
   * runs it, which cannot be reached.
   */
  async setFault(fault: FaultName | null): Promise<void> {
    // One that is just being started was given the fault of before.
    await this.#starting?.catch(() => undefined)
    if (this.#own === null && (await this.#isPlayground()))
      throw new Refusal(
        'playground-elsewhere',
        `The playground at ${this.address} belongs to another program that is running; close it to choose a fault here.`,
      )
    this.#fault = fault
    this.#own?.setFault(fault)
    this.#onChange()
  }

  /** Says whether a run of the connection would ask the playground. */
  isTargetOf({ options }: Connection): boolean {
    const origins = [this.address, `http://localhost:${this.#port}`]
    return [options.authorizationURL, options.tokenURL].some(
      (url) => URL.canParse(url) && origins.includes(new URL(url).origin),
    )
  }

  /** Throws a `Refusal` where some other program holds the port. */
  async ensureRunning(): Promise<void> {
    if (this.#own) return
    this.#starting ??= this.#start().finally(() => {
      this.#starting = null
    })
    await this.#starting
  }

  async close(): Promise<void> {
    await this.#starting?.catch(() => undefined)
    await this.#own?.close()
    this.#own = null
    this.#running = false
  }

  async #start(): Promise<void> {
    const running = (await this.#isPlayground()) || (await this.#startOwn())
    if (running !== this.#running) {
      this.#running = running
      this.#onChange()
    }
    if (!running)
      throw new Refusal(
        'playground-port-taken',
        `The playground could not start: another program holds port ${this.#port} of 127.0.0.1.`,
      )
  }

  /** Resolves with `false` where the port is taken, unless by a playground that was faster. */
  async #startOwn(): Promise<boolean> {
    // Its authorization server takes 200 ms to load, which only a run against it should pay.
    const { startPlayground } = await import('../playground/start-playground.ts')
    try {
      this.#own = await startPlayground({ port: this.#port, fault: this.#fault ?? undefined })
      return true
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
        return await this.#isPlayground()
      throw error
    }
  }

  async #isPlayground(): Promise<boolean> {
    try {
      const url = `${this.address}/.well-known/${playgroundName}`
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(2000) })
      return response.ok && valueAt(await response.json(), ['name']) === playgroundName
    } catch {
      return false
    }
  }
}
