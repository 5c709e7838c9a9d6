import { readFile } from 'node:fs/promises'
import { deepestNesting, findDeepNesting } from '../interop/deep-nesting.ts'
import { findJsonSyntaxError } from '../interop/json-syntax-error.ts'
import { decodeText } from '../shared/decode-text.ts'
import { BadUsage } from './bad-usage.ts'
import { isStandardInput, nameInput, readStandardInput } from './standard-input.ts'

/** Reads a JSON file. Throws `BadUsage` with a sentence that names the file and the reason. */
export async function readJsonFile(file: string): Promise<unknown> {
  return parseJson(file, await readTextFile(file))
}

const readFailures: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links lead in a circle',
}

/** Why a file or folder cannot be read, as the end of a sentence. */
export function readFailureOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return readFailures[code] ?? code
}

/**
 * Reads a text file, or standard input where it is called `-`. Throws `BadUsage` with a sentence
 * that names the file and the reason.
 */
export async function readTextFile(file: string): Promise<string> {
  if (isStandardInput(file)) return await readStandardInput()
  try {
    return decodeText(await readFile(file))
  } catch (error) {
    throw new BadUsage(`${file} cannot be read: ${readFailureOf(error)}.`)
  }
}

/** Parses the text of a JSON file. Throws `BadUsage` with a sentence that names the place and the reason. */
export function parseJson(file: string, text: string): unknown {
  const tooDeep = findDeepNesting(text)
  if (tooDeep !== null)
    throw new BadUsage(
      `${nameInput(file)} is nested deeper than ${deepestNesting} levels, from line ${tooDeep} on.`,
    )
  try {
    return JSON.parse(text)
  } catch {
    throw new BadUsage(`${nameInput(file)} is not valid JSON${locateSyntaxError(text)}.`)
  }
}

function locateSyntaxError(text: string): string {
  const error = findJsonSyntaxError(text)
  return error === null ? '' : `: ${error.reason} at ${error.place.toLowerCase()}`
}
