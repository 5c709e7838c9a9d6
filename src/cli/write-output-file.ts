import { writeFile } from 'node:fs/promises'
import { BadUsage } from './bad-usage.ts'

/** Writes what a person wants in a file. Throws `BadUsage` with a sentence where it cannot be written. */
export async function writeOutputFile(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new BadUsage(`${file} cannot be written: ${code}.`)
  }
}
