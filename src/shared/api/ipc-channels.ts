import type { ApiName } from './api.ts'

/** The channel on which Electron's renderer asks for a procedure. */
export function channelOf(name: ApiName): string {
  return `workbench:${name}`
}

/** The channel on which Electron's main process sends batches of `ApiEvent`s. */
export const eventsChannel = 'workbench:events'
