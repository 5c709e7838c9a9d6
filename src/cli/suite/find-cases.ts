import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { BadUsage } from '../bad-usage.ts'
import { readFailureOf } from '../read-json-file.ts'
import { isSavedName } from '../saved-connections.ts'
import { isStandardInput } from '../standard-input.ts'

/** The files of one case; those that are not there are `null`. */
export interface CaseFiles {
  /** The folder, as it was named or found below what was named. */
  readonly suite: string
  readonly name: string
  /** `NAME.json`, which need not be there where the expectation names another file. */
  readonly connection: string
  readonly expectation: string | null
  /** Where the recording is, or would be. */
  readonly recording: { readonly path: string; readonly exists: boolean }
}

/**
 * Finds every case at the paths: a connection file, or a folder of them with its subfolders.
 * Throws `BadUsage` where a path cannot be read or holds none.
 */
export async function findCases(paths: readonly string[]): Promise<readonly CaseFiles[]> {
  const found = await Promise.all(paths.map(findAt))
  const files = new Map(found.flat().map((files) => [files.connection, files]))
  return [...files.values()]
}

async function findAt(path: string): Promise<CaseFiles[]> {
  if (isStandardInput(path))
    throw new BadUsage('a case is made of files, so it cannot come from standard input.')
  const status = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const advice = error.code === 'ENOENT' ? advise(path) : ''
    throw new BadUsage(`${path} cannot be read: ${readFailureOf(error)}${advice}.`)
  })
  const cases = status.isDirectory() ? await findIn(path) : [await findOne(path)]
  if (cases.length === 0)
    throw new BadUsage(`${path} holds no case: a case is a connection in a .json file.`)
  return cases
}

async function findOne(file: string): Promise<CaseFiles> {
  const { entries } = await readFolder(dirname(file))
  const names = entries.map(({ name }) => name)
  return filesOf(dirname(file), caseNameOf(basename(file)), names)
}

/** A suite is made of files, whatever is saved. */
function advise(path: string): string {
  return isSavedName(path) ? `; a saved connection is tested with "run ${path}"` : ''
}

/** @param around the folders that this one is in, by their real paths: a link may lead back there */
async function findIn(folder: string, around: readonly string[] = []): Promise<CaseFiles[]> {
  const { place, entries } = await readFolder(folder)
  if (around.includes(place)) return []
  const found = await Promise.all(entries.map((entry) => followLink(folder, entry)))
  const names = found.filter(({ isFile }) => isFile).map(({ name }) => name)
  const folders = found.filter((one) => one.isFolder && !/^\.|^node_modules$/.test(one.name))
  const own = [...new Set(names.filter(isCaseFile).map(caseNameOf))].sort()
  const below = await Promise.all(
    folders.map(({ name }) => findIn(join(folder, name), [...around, place])),
  )
  return [...own.map((name) => filesOf(folder, name, names)), ...below.flat()]
}

/** What is in a folder, and its real path. Throws `BadUsage` where it cannot be read. */
async function readFolder(folder: string): Promise<{ place: string; entries: Dirent[] }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return { place: await realpath(folder), entries }
  } catch (error) {
    throw new BadUsage(`${folder} cannot be read: ${readFailureOf(error)}.`)
  }
}

/** Build systems and mounted volumes hold links to the files. */
async function followLink(folder: string, entry: Dirent) {
  const { name } = entry
  const target = entry.isSymbolicLink() ? await stat(join(folder, name)).catch(() => null) : entry
  // That a link leads nowhere is said by reading it.
  return { name, isFile: target?.isFile() ?? true, isFolder: target?.isDirectory() ?? false }
}

/** A connection, or what is expected of one that another file holds. */
function isCaseFile(file: string): boolean {
  return file.endsWith('.json') && !file.endsWith('.recording.json')
}

function caseNameOf(file: string): string {
  return file.replace(/(?:\.expect|\.recording)?\.json$/, '')
}

function filesOf(folder: string, name: string, names: readonly string[]): CaseFiles {
  const expectation = `${name}.expect.json`
  const recording = `${name}.recording.json`
  return {
    suite: folder,
    name,
    connection: join(folder, `${name}.json`),
    expectation: names.includes(expectation) ? join(folder, expectation) : null,
    recording: { path: join(folder, recording), exists: names.includes(recording) },
  }
}
