import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Run } from '../../src/shared/run.ts'
import { finishedRun } from '../workbench/runs/kept-runs.ts'
import { runCli, temporaryFile } from './spawn-cli.ts'

const base = finishedRun({ durationMs: 100 })
const script = 'function (a, b, c) {\n  c(null, { user_id: 1 })\n}'

function withScript(fetchUserProfile: string): Run {
  const options = { ...base.connection.options, scripts: { fetchUserProfile } }
  return { ...base, connection: { ...base.connection, options } }
}

describe('compare', () => {
  test('says that two runs are the same, and ends with 0', async () => {
    const file = temporaryFile(base)
    expect(await runCli(['compare', file, file])).toEqual({
      status: 0,
      stdout: 'The runs are the same.\n',
      stderr: '',
    })
  })

  test('shows what differs, and ends with 1', async () => {
    const a = temporaryFile(withScript(script))
    const b = temporaryFile({ ...withScript(script.replace('1', '2')), outcome: 'failed' })
    const { status, stdout } = await runCli(['compare', a, b])
    expect(status).toBe(1)
    expect(stdout).toBe(`The runs differ.

Outcome
  ~ outcome: "passed" → "failed"

Connection
  ~ options.scripts.fetchUserProfile:
      - 2    c(null, { user_id: 1 })
      + 2    c(null, { user_id: 2 })
`)
  })

  test('folds away what differs in every run, unless it is asked for', async () => {
    const a = temporaryFile(base)
    const b = temporaryFile({ ...base, durationMs: 101 })
    const { status, stdout } = await runCli(['compare', a, b])
    expect(status).toBe(0)
    expect(stdout).toBe(
      'The runs are the same.\n\nLeft out, because it differs in every run: 1; see --all.\n',
    )
    const all = await runCli(['compare', a, b, '--all'])
    expect(all.stdout).toContain('~ run: 100 → 101')
  })

  test('--json prints the comparison and nothing else', async () => {
    const a = temporaryFile(base)
    const b = temporaryFile({ ...base, outcome: 'failed' })
    const { stdout } = await runCli(['compare', a, b, '--json'])
    expect(JSON.parse(stdout)).toEqual({
      same: false,
      sections: [
        {
          kind: 'outcome',
          title: 'Outcome',
          differences: [
            { path: ['outcome'], change: 'changed', a: 'passed', b: 'failed', volatile: false },
          ],
        },
      ],
    })
  })

  test('takes a run of the history by its id', async () => {
    const data = mkdtempSync(join(tmpdir(), 'oauth-workbench-cli-'))
    onTestFinished(() => rmSync(data, { recursive: true }))
    mkdirSync(join(data, 'runs'))
    const file = temporaryFile({ version: 1, name: '', note: '', pinned: false, run: base })
    copyFileSync(file, join(data, 'runs', `${base.id}.json`))
    const environment = { OAUTH_WORKBENCH_DATA: data }
    const { status, stderr } = await runCli(['compare', base.id, file], environment)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('names the file that holds no run, and the reason', async () => {
    const file = temporaryFile({ ...base, trace: 'none' })
    expect(await runCli(['compare', file, file])).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${file} holds no run: trace must be a list, not a text.\n`,
    })
  })
})
