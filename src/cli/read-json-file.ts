import { readFile } from 'node:fs/promises'
import { findJsonSyntaxError } from '../interop/json-syntax-error.ts'
import { BadUsage } from './bad-usage.ts'

/** Reads a JSON file. Throws `BadUsage` with a sentence that names the file and the reason. */
export async function readJsonFile(file: string): Promise<unknown> {
  return parseJson(file, await readTextFile(file))
}

const readFailures: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
}

/** Reads a text file. Throws `BadUsage` with a sentence that names the file and the reason. */
export async function readTextFile(file: string): Promise<string> {
  try {
    // Editors on Windows like to put a byte order mark in front.
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new BadUsage(`${file} cannot be read: ${readFailures[code] ?? code}.`)
  }
}

/** Parses the text of a JSON file. Throws `BadUsage` with a sentence that names the place and the reason. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadUsage(`${file} is not valid JSON${locateSyntaxError(text)}.`)
  }
}

function locateSyntaxError(text: string): string {
  const error = findJsonSyntaxError(text)
  return error === null ? '' : `: ${error.reason} at ${error.place.toLowerCase()}`
}
