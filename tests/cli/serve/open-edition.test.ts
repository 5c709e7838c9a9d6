import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeLeadingPage } from '../../../src/cli/serve/open-edition.ts'
import { temporaryFolder } from '../../workbench/temporary-folder.ts'

const address = 'http://127.0.0.1:4400/#token=abc'

test('the page that leads to the edition is for this user alone', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'open.html'), 'of an earlier start', { mode: 0o644 })
  const page = await writeLeadingPage(address, folder)
  expect(readFileSync(page, 'utf8')).toContain(`content="0; url=${address}"`)
  if (process.platform !== 'win32') expect(statSync(page).mode & 0o777).toBe(0o600)
})
