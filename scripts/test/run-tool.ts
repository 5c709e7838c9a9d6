import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The tools of this project, and the script in their package that starts them. */
const scripts = {
  playwright: 'cli.js',
  vite: 'bin/vite.js',
  vitest: 'vitest.mjs',
} as const

export interface ProcessOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** `silent` hides what the program prints on standard output. */
  readonly output?: 'shown' | 'silent'
}

/** Runs a tool of the project with this Node; a shell or `npx` would differ between systems. */
export async function runTool(
  root: string,
  tool: keyof typeof scripts,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<number> {
  const script = join(dirname(require.resolve(`${tool}/package.json`)), scripts[tool])
  return await runProcess(root, process.execPath, [script, ...args], options)
}

/** Runs a program to its end and returns its exit status; 1 where it could not be started. */
export function runProcess(
  root: string,
  command: string,
  args: readonly string[],
  { environment = {}, output = 'shown' }: ProcessOptions = {},
): Promise<number> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', output === 'shown' ? 'inherit' : 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  })
  const { promise, resolve } = Promise.withResolvers<number>()
  child.on('error', (error) => {
    console.error(`${command} could not be started: ${error.message}`)
    resolve(1)
  })
  child.on('close', (status) => resolve(status ?? 1))
  return promise
}
