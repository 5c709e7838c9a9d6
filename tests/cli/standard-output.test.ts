import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { entry, startCli } from './spawn-cli.ts'
import { sampleConnection, suiteFolder } from './suite/suite-folder.ts'

test('a reader that goes away changes neither the status nor the report', async () => {
  const folder = suiteFolder({
    'a.json': sampleConnection(),
    'b.json': sampleConnection(),
    'b.expect.json': { outcome: 'failed' },
  })
  const output = join(folder, 'reports/report.xml')
  const report = ['--reporter', 'junit', '--output', output]
  const cli = startCli(['test', folder, '--jobs', '1', ...report])
  cli.process.stdout?.destroy()
  const { status, stderr } = await cli.ended
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(readFileSync(output, 'utf8')).toContain('tests="2" failures="1" errors="0"')
})

test.runIf(process.platform === 'linux')('a disk that is full is said in a sentence', () => {
  const full = openSync('/dev/full', 'w')
  onTestFinished(() => closeSync(full))
  const { status, stderr } = spawnSync(process.execPath, [entry, 'demo', '--list-faults'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'error: standard output cannot be written: the disk is full.\n',
  })
})
