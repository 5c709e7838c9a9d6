import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createProfileScriptEngine } from '../src/engine/profile-script/create-engine.ts'
import { headlessConnection, runToProfile } from './headless-run.ts'
import { printBench, type Target } from './measure.ts'
import { startPlaygroundProcess } from './playground-process.ts'

const warmUp = 100
const runs = 1000
const limit = 20

/** What is still held after 1,000 runs in sequence, beyond what 100 of them hold. */
export async function benchMemory(): Promise<readonly Target[]> {
  const playground = await startPlaygroundProcess()
  const scripts = createProfileScriptEngine()
  const run = () => runToProfile(headlessConnection(playground.address), scripts)
  try {
    for (let i = 0; i < warmUp; i++) await run()
    const before = heldMegabytes()
    for (let i = 0; i < runs; i++) await run()
    const growth = heldMegabytes() - before
    const targets = [
      {
        what: `memory that ${runs.toLocaleString('en')} runs in sequence leave behind`,
        measured: `${growth.toFixed(1)} MB`,
        target: `≤ ${limit} MB`,
        met: growth <= limit,
      },
    ]
    printBench('Memory', [], targets)
    return targets
  } finally {
    await scripts.close()
    await playground.close()
  }
}

setFlagsFromString('--expose-gc')
// The flag gives the function to contexts that are made from now on.
const collectGarbage: () => void = runInNewContext('gc')

function heldMegabytes(): number {
  collectGarbage()
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}
