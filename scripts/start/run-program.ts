import { spawn } from 'node:child_process'
import type { ProgramEnd } from './launch-plan.ts'

const errorOutputLimit = 8_000

interface Program {
  readonly command: string
  readonly arguments: readonly string[]
  readonly folder: string
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Keeps the end of its standard error, which then is no terminal for it. */
  readonly keepErrorOutput: boolean
}

/**
 * Runs a program in the place of this one: it has the terminal, Ctrl-C reaches it, and this process
 * waits for it whatever happens. Rejects where it cannot be started at all.
 */
export async function runProgram(program: Program): Promise<ProgramEnd> {
  const child = spawn(program.command, program.arguments, {
    cwd: program.folder,
    env: { ...process.env, ...program.environment },
    stdio: ['inherit', 'inherit', program.keepErrorOutput ? 'pipe' : 'inherit'],
  })
  let errorOutput = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk)
    errorOutput = (errorOutput + chunk.toString()).slice(-errorOutputLimit)
  })
  const stopForwarding = forwardSignals((signal) => child.kill(signal))
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code, signal) => resolve({ code, signal, errorOutput }))
    })
  } finally {
    stopForwarding()
  }
}

/** The terminal sends Ctrl-C to the child as well; here it must only not end the wait for it. */
function forwardSignals(send: (signal: NodeJS.Signals) => void): () => void {
  const ignore = () => {}
  const forward = (signal: NodeJS.Signals) => send(signal)
  process.on('SIGINT', ignore)
  process.on('SIGTERM', forward)
  process.on('SIGHUP', forward)
  return () => {
    process.off('SIGINT', ignore)
    process.off('SIGTERM', forward)
    process.off('SIGHUP', forward)
  }
}
