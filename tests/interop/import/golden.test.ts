import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importText } from '../../../src/interop/import/import-text.ts'

const folder = join(import.meta.dirname, '../golden/import')

const files = readdirSync(folder).filter((file) => !file.endsWith('.golden'))

it.each(files)('%s is imported as it always was', async (file) => {
  const result = importText(readFileSync(join(folder, file), 'utf8'), { fileName: file })
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(
    join(folder, `${file}.golden`),
  )
})
