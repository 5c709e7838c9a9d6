import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Obstacle } from './obstacle.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** How the installer ended. */
export interface InstallerEnd {
  readonly succeeded: boolean
  readonly timedOut: boolean
  /** What it wrote. */
  readonly output: string
}

const outputLimit = 20_000

/**
 * Runs the installer that Electron's package brings along. It downloads about 110 MB, or nothing
 * where the cache has it.
 *
 * @param timeLimit milliseconds
 */
export async function runInstaller(
  packageFolder: string,
  timeLimit: number,
): Promise<InstallerEnd> {
  const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-outputLimit)
  }
  installer.stdout.on('data', keep)
  installer.stderr.on('data', keep)
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    installer.kill('SIGKILL')
  }, timeLimit)
  const { promise, resolve } = Promise.withResolvers<boolean>()
  installer.on('error', () => resolve(false))
  installer.on('close', (code) => resolve(code === 0))
  const succeeded = await promise
  clearTimeout(timer)
  return { succeeded, timedOut, output }
}

/** Where the installer downloads from. */
export function downloadHostOf(environment: Environment): string {
  const mirror = Object.entries(environment).find(
    ([name, value]) => /^(npm_config_)?electron_mirror$/i.test(name) && value,
  )?.[1]
  return mirror && URL.canParse(mirror) ? new URL(mirror).host : 'github.com'
}

/**
 * Explains why Electron could not be fetched.
 *
 * @param probe the error code of a request of our own to the same host, because the installer says
 *   only that a request failed; `null` where it was answered
 */
export function explainFetchFailure(
  end: Pick<InstallerEnd, 'timedOut' | 'output'>,
  host: string,
  probe: string | null,
): Obstacle {
  return {
    reason: `Electron, which shows the desktop window, could not be downloaded${causeOf(end, host, probe)}.`,
    remedy:
      'For the desktop app, set ELECTRON_MIRROR to a mirror of its releases, or ELECTRON_EXEC_PATH to the program of an Electron 45 that you have.',
  }
}

function causeOf(
  end: Pick<InstallerEnd, 'timedOut' | 'output'>,
  host: string,
  probe: string | null,
): string {
  if (end.timedOut) return ` from ${host} in time`
  if (probe !== null) return `: ${host} cannot be reached from this machine (${probe})`
  return ` from ${host} (${lastWordsOf(end.output)})`
}

/** The code with which a request to the host fails, or `null` where it is answered, however. */
export async function probeHost(host: string): Promise<string | null> {
  try {
    await fetch(`https://${host}/`, { method: 'HEAD', signal: AbortSignal.timeout(10_000) })
    return null
  } catch (error) {
    return codeOf(error)
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return codeOf(error.cause)
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.name === 'TimeoutError' ? 'no answer' : error.message
}

function lastWordsOf(output: string): string {
  // The stack that follows the message tells a person nothing.
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  return lines.at(-1)?.trim() ?? 'no reason given'
}
