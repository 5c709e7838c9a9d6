import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A playground in a process of its own, so that its memory and its work are not measured. */
export interface PlaygroundProcess {
  readonly address: string
  close(): Promise<void>
}

export async function startPlaygroundProcess(): Promise<PlaygroundProcess> {
  const entry = join(import.meta.dirname, '../src/cli/start.ts')
  const child = spawn(process.execPath, [entry, 'playground', '--port', '0'], {
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
