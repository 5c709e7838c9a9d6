import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const sample = join(import.meta.dirname, '../../suite/playground/login.json')

/** The connection file of the project's own suite. */
export function sampleConnection(): { options: Record<string, unknown> } & Record<string, unknown> {
  return JSON.parse(readFileSync(sample, 'utf8'))
}

/** A folder with these files, gone when the test is over. */
export function suiteFolder(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-workbench-suite-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}
