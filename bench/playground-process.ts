import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A playground in a process of its own, so that its memory and its work are not measured. */
export interface PlaygroundProcess {
  readonly address: string
  close(): Promise<void>
}

/** How much later than on this machine a server elsewhere answers, in milliseconds. */
export const lateByMs = 20

/** Which playground a bench asks, and how often. */
export interface PlaygroundRounds {
  readonly isLate: boolean
  readonly rounds: number
}

export async function startPlaygroundProcess({ isLate = false } = {}): Promise<PlaygroundProcess> {
  const entry = join(import.meta.dirname, '../src/cli/start.ts')
  const lateAnswers = pathToFileURL(join(import.meta.dirname, 'late-answers.ts')).href
  const options = isLate ? ['--import', lateAnswers] : []
  const child = spawn(process.execPath, [...options, entry, 'playground', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.setEncoding('utf8')
  const [text] = await once(child.stdout, 'data')
  const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text)) ?? []
  if (address === undefined) throw new Error('the playground named no address')
  return {
    address,
    close: async () => {
      child.kill()
      await once(child, 'close')
    },
  }
}
