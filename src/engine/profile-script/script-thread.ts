import { Worker } from 'node:worker_threads'
import { limits } from './limits.ts'
import { compileQuickJs } from './quickjs-wasm.ts'
import { readyMessage, type ToWorker } from './worker-messages.ts'

const workerUrl = new URL(
  // From source, in tests and in the bundle the worker lies beside this file.
  `./script-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`,
  import.meta.url,
)

/** What a thread tells of itself. */
export interface ThreadListener {
  message(message: unknown): void
  /** The thread has ended, for this reason. */
  ended(reason: string): void
}

/** One worker thread. It is used by one run at a time. */
export class ScriptThread {
  readonly #worker: Worker
  #listener: ThreadListener | undefined
  #endReason: string | undefined

  private constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (message) => this.#listener?.message(message))
    worker.on('error', (error) => this.#end(describeError(error)))
    worker.on('exit', () => this.#end('its thread ended'))
  }

  /** Starts a thread and waits until it can run scripts. */
  static async start(): Promise<ScriptThread> {
    const worker = new Worker(workerUrl, {
      workerData: { wasmModule: await compileQuickJs() },
      resourceLimits: {
        stackSizeMb: limits.threadStack,
        maxOldGenerationSizeMb: limits.threadHeap,
      },
      // Nothing of this process: neither its environment, nor its flags, nor its output (which stays
      // unread: reading it would keep the process alive).
      env: {},
      execArgv: [],
      argv: [],
      stdout: true,
      stderr: true,
    })
    const thread = new ScriptThread(worker)
    await thread.#ready()
    thread.release()
    return thread
  }

  /** Whether it still runs. */
  get alive(): boolean {
    return this.#endReason === undefined
  }

  post(message: ToWorker): void {
    this.#worker.postMessage(message)
  }

  /** Takes the thread into use: until `release`, `listener` hears of it and the process waits for it. */
  use(listener: ThreadListener): void {
    this.#worker.ref()
    this.#listener = listener
    if (this.#endReason !== undefined) listener.ended(this.#endReason)
  }

  /** Ends the use. An idle thread does not keep the process alive. */
  release(): void {
    this.#listener = undefined
    this.#worker.unref()
  }

  /** Ends the thread, whatever it is doing; resolves when it is gone. */
  async terminate(): Promise<void> {
    await this.#worker.terminate()
  }

  #ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.use({
        message: (message) => {
          if (message === readyMessage) resolve()
        },
        ended: (reason) => reject(new Error(reason)),
      })
    })
  }

  #end(reason: string): void {
    if (this.#endReason !== undefined) return
    this.#endReason = reason
    this.#listener?.ended(reason)
  }
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
