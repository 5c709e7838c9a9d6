import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { expect, test } from 'vitest'
import { buildGuestBundles } from '../../../scripts/build-guest.ts'

test('the bundles that scripts run with are what `npm run prepare` makes of the sources', async () => {
  const stale: string[] = []
  for (const [path, content] of await buildGuestBundles()) {
    if ((await readFile(path, 'utf8')) !== content) stale.push(relative(process.cwd(), path))
  }
  expect(stale).toEqual([])
})
