import { contextBridge, ipcRenderer } from 'electron'
import { type ApiEvent, type ApiName, apiNames, type WorkbenchBridge } from '../shared/api/api.ts'
import { channelOf, eventsChannel } from '../shared/api/ipc-channels.ts'

/**
 * The whole bridge between the page and the main process: one named function per procedure of the
 * api and one subscription. No channel name and no object of Electron's crosses it.
 *
 * @see Electron security checklist, item 20
 */
const bridge: WorkbenchBridge = { ...nameProcedures(), subscribe }

contextBridge.exposeInMainWorld('workbench', bridge)

function nameProcedures(): Omit<WorkbenchBridge, 'subscribe'> {
  const procedures = apiNames.map((name) => [name, procedureOf(name)] as const)
  // `fromEntries` forgets the names; they are those of the api, and main parses every input.
  return Object.fromEntries(procedures) as Omit<WorkbenchBridge, 'subscribe'>
}

function procedureOf(name: ApiName) {
  const channel = channelOf(name)
  return (input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, input)
}

function subscribe(listener: (events: readonly ApiEvent[]) => void): () => void {
  // The first argument is Electron's own event, whose `sender` would be a way around the bridge.
  const forward = (_event: unknown, events: readonly ApiEvent[]) => listener(events)
  ipcRenderer.on(eventsChannel, forward)
  return () => {
    ipcRenderer.off(eventsChannel, forward)
  }
}
