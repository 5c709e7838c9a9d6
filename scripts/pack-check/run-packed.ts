import { spawn } from 'node:child_process'
import { once } from 'node:events'

const timeLimit = 120_000

/**
 * Runs what the app consists of from the packed files under plain Node: a whole demo login, for
 * which the playground, the script worker and the WASM file are loaded, and the Chromium driver.
 * What is wrong, as sentences.
 */
export async function findRunProblems(appFolder: string): Promise<readonly string[]> {
  const demo = await runNode(appFolder, ['out/main/cli.js', 'demo', '--json'])
  const driver = await runNode(appFolder, [
    '--input-type=module',
    '--eval',
    "import { chromium } from 'playwright'; console.log(typeof chromium.launch)",
  ])
  return [
    ...(demo.status === 0 && readOutcome(demo.stdout) === 'passed'
      ? []
      : [
          `the demo login does not pass from the packed files (status ${demo.status}): ${demo.stderr}`,
        ]),
    ...(driver.stdout.trim() === 'function'
      ? []
      : [`the Chromium driver does not load from the packed files: ${driver.stderr}`]),
  ]
}

interface NodeResult {
  readonly status: unknown
  readonly stdout: string
  readonly stderr: string
}

async function runNode(folder: string, args: readonly string[]): Promise<NodeResult> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeLimit,
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  const [status]: unknown[] = await once(child, 'close')
  return { status, ...output }
}

function readOutcome(json: string): unknown {
  try {
    return JSON.parse(json).outcome
  } catch {
    return undefined
  }
}
