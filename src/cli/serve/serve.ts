import { BadUsage } from '../bad-usage.ts'
import { dataFolderOf } from '../data-folder.ts'
import { awaitInterruption } from '../interruption.ts'
import { findSystemBrowserProblem } from '../open-system-browser.ts'
import { openWorkbench } from '../open-workbench.ts'
import { readInterfaceFiles } from './interface-files.ts'
import { locateInterface } from './locate-interface.ts'
import { openEdition } from './open-edition.ts'
import { type BrowserEdition, type ServerStart, startServer } from './start-server.ts'

interface ServeOptions {
  readonly port?: number | undefined
  /** Whether to open the default browser. */
  readonly open: boolean
}

/** The port where nobody asks for one; taken, a free one does as well. */
const usualPort = 4400

/** Runs the browser edition until the person interrupts it. */
export async function serve(options: ServeOptions): Promise<void> {
  const interruption = awaitInterruption()
  const files = await readInterfaceFiles(await locateInterface(console.log))
  const dataFolder = dataFolderOf()
  const { workbench, secretStorage } = await openWorkbench(dataFolder)
  try {
    const opens = options.open && findSystemBrowserProblem() === null
    const edition = await start(options.port, { files, workbench, onlyThisUser: opens })
    console.log(`OAuth Workbench is at ${edition.address}`)
    console.log(`Connections are kept in ${dataFolder}`)
    console.log(secretStorage)
    console.log('Ctrl-C ends it.')
    const forget = options.open ? await openInBrowser(edition.address, dataFolder) : () => {}
    await interruption.happened
    forget()
    await edition.close()
  } finally {
    await workbench.close()
    interruption.stopWaiting()
  }
}

async function start(
  port: number | undefined,
  served: Omit<ServerStart, 'ports'>,
): Promise<BrowserEdition> {
  const ports = port === undefined ? [usualPort, 0] : [port]
  return startServer({ ports, ...served }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new BadUsage(`port ${port} of 127.0.0.1 is taken; choose another one with --port.`)
    if (code === 'EACCES')
      throw new BadUsage(`port ${port} of 127.0.0.1 may not be opened; choose one above 1023.`)
    throw error
  })
}

async function openInBrowser(address: string, dataFolder: string): Promise<() => void> {
  try {
    return await openEdition(address, dataFolder)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return () => {}
  }
}
