import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInterfaceFiles } from '../../../src/cli/serve/interface-files.ts'
import { temporaryFolder } from '../../workbench/temporary-folder.ts'

test('reads every file under the path at which it is served', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<p>')
  writeFileSync(join(folder, 'assets', 'a.js'), '1')
  writeFileSync(join(folder, 'assets', 'odd.xyz'), '2')
  expect(Object.fromEntries(await readInterfaceFiles(folder))).toEqual({
    '/index.html': { type: 'text/html; charset=utf-8', content: Buffer.from('<p>') },
    '/assets/a.js': { type: 'text/javascript; charset=utf-8', content: Buffer.from('1') },
    '/assets/odd.xyz': { type: 'application/octet-stream', content: Buffer.from('2') },
  })
})
