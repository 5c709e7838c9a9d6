import { EventEmitter } from 'node:events'
import type { FakeFrame } from './fake-web-contents.ts'

type Handler = Parameters<Electron.IpcMain['handle']>[1]

/** `ipcMain`, and the renderers' side of it. */
export class FakeIpcMain
  extends EventEmitter
  implements Pick<Electron.IpcMain, 'handle' | 'removeHandler'>
{
  readonly #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  get channels(): readonly string[] {
    return [...this.#handlers.keys()]
  }

  /** `ipcRenderer.invoke`: copies both ways, and of an error only its text. */
  async invoke(
    channel: string,
    senderFrame: FakeFrame | null,
    ...args: readonly unknown[]
  ): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    try {
      // main/ looks at nothing of the event but the frame.
      const event = { senderFrame } as unknown as Electron.IpcMainInvokeEvent
      return structuredClone(await handler(event, ...structuredClone(args)))
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`)
    }
  }
}
