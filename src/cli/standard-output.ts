import { badUsageStatus } from './exit-status.ts'
import { writeFailures } from './write-output-file.ts'

/**
 * Lets a command go on to its end, with its own status and its report in a file, whatever becomes of
 * what it prints. A reader such as `head` that has seen enough is no error; anything else that keeps
 * it from being written is said once, and ends the command as bad usage does.
 */
export function watchStandardOutput(): void {
  let isSaid = false
  process.stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || isSaid) return
    isSaid = true
    console.error(`error: standard output cannot be written: ${writeFailures[code] ?? code}.`)
    // Whatever status the command comes to after this.
    process.on('exit', () => {
      process.exitCode = badUsageStatus
    })
  })
}
