import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../support/free-port.ts'

/** The browser edition in a process of its own, on a data folder of its own. */
export interface BrowserEdition {
  /** With its key; another one after each start. */
  readonly address: () => string
  /** Where the login windows of its runs can be driven. */
  readonly loginPort: number
  /** Ends the process and starts another one on the same data, with these variables. */
  readonly restart: (environment?: Environment) => Promise<void>
  /** Ends the process and removes its data. */
  readonly close: () => Promise<void>
}

type Environment = Readonly<Record<string, string>>

const entry = join(import.meta.dirname, '../../src/cli/start.ts')

export async function startBrowserEdition(): Promise<BrowserEdition> {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-e2e-'))
  const loginPort = await freePort()
  let server = await startServer(folder, loginPort)
  return {
    address: () => server.address,
    loginPort,
    restart: async (environment) => {
      await server.end()
      server = await startServer(folder, loginPort, environment)
    },
    close: async () => {
      await server.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Server {
  readonly address: string
  readonly end: () => Promise<void>
}

async function startServer(
  folder: string,
  loginPort: number,
  environment: Environment = {},
): Promise<Server> {
  const child = spawn(process.execPath, [entry, 'serve', '--port', '0', '--no-open'], {
    env: {
      ...process.env,
      ...environment,
      // Stripping the types of all sources takes longer than the server's own start.
      NODE_COMPILE_CACHE: join(import.meta.dirname, '../artifacts/compile-cache'),
      OAUTH_WORKBENCH_DATA: folder,
      OAUTH_WORKBENCH_CHROMIUM_HEADLESS: '1',
      OAUTH_WORKBENCH_CHROMIUM_DEBUGGING_PORT: String(loginPort),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  return {
    address: await readAddress(child),
    end: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Resolves when the server has said where it is; what else it prints is read and dropped. */
function readAddress(child: ChildProcess): Promise<string> {
  let output = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const address = /http:\S+#token=\S+/.exec(output)?.[0]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('close', () => reject(new Error(`the browser edition ended: ${output}`)))
  })
}
