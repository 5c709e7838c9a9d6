import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** How a command ended. */
export interface CliResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A command that is going on. */
export interface StartedCli {
  readonly process: ChildProcess
  /** Resolves with the first output that matches. */
  readonly printed: (pattern: RegExp) => Promise<string>
  readonly ended: Promise<CliResult>
}

/** The command line, from source. */
export const entry = join(import.meta.dirname, '../../src/cli/start.ts')

/** Starts the real command line in a process of its own, from source. */
export function startCli(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): StartedCli {
  const { FORCE_COLOR, NO_COLOR, NODE_OPTIONS, DISPLAY, WAYLAND_DISPLAY, ...inherited } =
    process.env
  const child = spawn(process.execPath, [entry, ...args], {
    env: { ...inherited, OAUTH_WORKBENCH_CLIENT_SECRET: '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input)
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk) => {
      output[name] += chunk
    })
  return {
    process: child,
    printed: async (pattern) => {
      while (!pattern.test(output.stdout)) await once(child.stdout, 'data')
      return output.stdout
    },
    ended: once(child, 'close').then(([status]) => ({ status, ...output })),
  }
}

/** Runs a command to its end. */
export function runCli(
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
  input?: string,
): Promise<CliResult> {
  return startCli(args, environment, input).ended
}

/** A file with this content, gone when the test is over; its name is `connection.json`. */
export function temporaryFile(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'connection.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  return file
}
