import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureInTurn, printBench, type Target } from './measure.ts'

const cases = 100
const limit = 5000
const root = join(import.meta.dirname, '..')

/** `test FOLDER` with 100 recorded connections, as a process of its own. */
export async function benchSuite(): Promise<readonly Target[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-bench-'))
  try {
    const sample = join(root, 'tests/suite/playground')
    for (let i = 0; i < cases; i++) {
      copyFileSync(join(sample, 'login.json'), join(folder, `c${i}.json`))
      copyFileSync(
        join(sample, 'recorded-login.recording.json'),
        join(folder, `c${i}.recording.json`),
      )
    }
    const medians = await measureInTurn({ suite: () => runSuite(folder) }, { rounds: 5, warmUp: 1 })
    const targets = [
      {
        what: `a suite of ${cases} replayed connections, with the start of the process`,
        measured: `${(medians.suite / 1000).toFixed(2)} s`,
        target: `≤ ${limit / 1000} s on 2 cores`,
        met: medians.suite <= limit,
      },
    ]
    printBench('A suite', [], targets)
    return targets
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runSuite(folder: string): Promise<void> {
  const args = [join(root, 'src/cli/start.ts'), 'test', folder, '--jobs', '2']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`the suite ended with ${status}`)
}
