import type { BrowserWindow, IpcMain } from 'electron'
import { type ApiEvent, type ApiResult, apiNames } from '../shared/api/api.ts'
import { channelOf, eventsChannel } from '../shared/api/ipc-channels.ts'
import { requireTrustedSender } from './security/trusted-sender.ts'

/** What of the workbench the transport carries. */
export interface CalledWorkbench {
  call(name: string, input: unknown): Promise<ApiResult<unknown>>
  subscribe(listener: (events: readonly ApiEvent[]) => void): () => void
}

/** The transport while it goes on. */
export interface ApiCarrier {
  /** Tells the main window of an event of the shell itself, as far as there is a window. */
  send(event: ApiEvent): void
  stop(): void
}

/**
 * Carries the api over Electron's ipc: one handler for each procedure, which checks the sender
 * before anything else, and every batch of events to the main window. The only place that touches
 * `ipcMain`.
 *
 * @param mainWindow the only window that may ask, `null` while there is none
 * @see Electron security checklist, item 17
 */
export function carryApi(
  ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>,
  workbench: CalledWorkbench,
  mainWindow: () => BrowserWindow | null,
): ApiCarrier {
  for (const name of apiNames)
    ipcMain.handle(channelOf(name), (event, input: unknown) => {
      requireTrustedSender(event, mainWindow())
      return answer(workbench.call(name, input))
    })
  const unsubscribe = workbench.subscribe((events) => sendTo(mainWindow(), events))
  return {
    send: (event) => sendTo(mainWindow(), [event]),
    stop: () => {
      unsubscribe()
      for (const name of apiNames) ipcMain.removeHandler(channelOf(name))
    },
  }
}

// Of an error that is thrown only the text would cross, under Electron's own prefix.
async function answer(call: Promise<ApiResult<unknown>>): Promise<ApiResult<unknown>> {
  try {
    return await call
  } catch {
    return {
      ok: false,
      error: {
        code: 'internal-error',
        message: 'OAuth Workbench itself failed to do this; please report it.',
      },
    }
  }
}

function sendTo(window: BrowserWindow | null, events: readonly ApiEvent[]): void {
  if (window === null || window.isDestroyed() || window.webContents.isCrashed()) return
  window.webContents.send(eventsChannel, events)
}
