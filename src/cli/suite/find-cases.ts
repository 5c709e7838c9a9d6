import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { BadUsage } from '../bad-usage.ts'
import { isSavedName } from '../saved-connections.ts'

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
  const status = await stat(path).catch(() => null)
  if (status === null)
    throw new BadUsage(`${path} cannot be read: there is no such file${advise(path)}.`)
  const cases = status.isDirectory()
    ? await findIn(path)
    : [filesOf(dirname(path), caseNameOf(basename(path)), await readdir(dirname(path)))]
  if (cases.length === 0)
    throw new BadUsage(`${path} holds no case: a case is a connection in a .json file.`)
  return cases
}

/** A suite is made of files, whatever is saved. */
function advise(path: string): string {
  return isSavedName(path) ? `; a saved connection is tested with "run ${path}"` : ''
}

async function findIn(folder: string): Promise<CaseFiles[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  const folders = entries.filter((e) => e.isDirectory() && !/^\.|^node_modules$/.test(e.name))
  const own = [...new Set(names.filter(isCaseFile).map(caseNameOf))].sort()
  const below = await Promise.all(folders.map(({ name }) => findIn(join(folder, name))))
  return [...own.map((name) => filesOf(folder, name, names)), ...below.flat()]
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
