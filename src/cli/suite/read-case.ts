import { join } from 'node:path'
import { findDuplicateKeys } from '../../interop/import/duplicate-keys.ts'
import type { Connection } from '../../shared/connection.ts'
import { preflightCodes } from '../../shared/preflight.ts'
import { describeSchemaProblem } from '../../workbench/describe-schema-problem.ts'
import { BadUsage } from '../bad-usage.ts'
import { parseFault } from '../fault-option.ts'
import { parseConnection, refusePlaceholders } from '../read-connection-file.ts'
import { parseJson, readJsonFile, readTextFile } from '../read-json-file.ts'
import { withRecordedSecrets } from '../recorded-secrets.ts'
import { fillVariables, usesVariable, type Variables } from '../variables.ts'
import { checkCodes } from './check-codes.ts'
import { type CaseMode, type Expectation, expectationSchema } from './expectation.ts'
import { fillFromEnvironment } from './fill-from-environment.ts'
import type { CaseFiles } from './find-cases.ts'
import { checkMatchers } from './match-value.ts'
import { readRecordingFile, type SuiteRecording } from './recording-file.ts'

/** A case, its files read. */
export interface SuiteCase {
  readonly files: CaseFiles
  readonly mode: CaseMode
  readonly expectation: Expectation
  /** What of the expectation this mode does not come to. */
  readonly untested: readonly string[]
  /** The connection file's content; variables are filled when the case is run. */
  readonly connection: unknown
  /** `null` where there is none. */
  readonly recording: SuiteRecording | null
}

/** What is asked of all cases alike. */
interface Wanted {
  /** Overrules what the cases say. */
  readonly mode?: CaseMode | undefined
  /** The recordings are to be made, whatever is there. */
  readonly record: boolean
}

/** Reads a case. Throws `BadUsage` with a sentence that names the file and the reason. */
export async function readCase(found: CaseFiles, wanted: Wanted): Promise<SuiteCase> {
  const expectation = found.expectation ? await readExpectation(found.expectation) : {}
  const files = { ...found, connection: connectionFileOf(found, expectation) }
  const connection = await readJsonFile(files.connection)
  if (expectation.fault !== undefined && !usesVariable(connection, 'PLAYGROUND'))
    throw new BadUsage(
      `${found.expectation}: "fault" is one of the playground, and ${files.connection} does not name ##PLAYGROUND##.`,
    )
  const given = wanted.mode ?? expectation.mode ?? (files.recording.exists ? 'replay' : 'live')
  const mode = wanted.record && given !== 'preflight' ? 'live' : given
  const recording = mode === 'preflight' ? null : await readRecording(files, mode, wanted.record)
  const untested = mode === 'preflight' ? findOfLogins(expectation) : []
  return { files, mode, expectation, untested, connection, recording }
}

async function readRecording(
  { recording: { path, exists } }: CaseFiles,
  mode: CaseMode,
  isMadeAnew: boolean,
): Promise<SuiteRecording | null> {
  if (!exists && mode === 'replay') throw new BadUsage(`${path} is missing; make it with --record.`)
  if (!exists) return null
  const reading = readRecordingFile(path)
  // One that is broken is no reason not to make it anew.
  return isMadeAnew ? await reading.catch(() => null) : await reading
}

/** Several cases may share one connection. */
function connectionFileOf(files: CaseFiles, { connection }: Expectation): string {
  return connection === undefined ? files.connection : join(files.suite, connection)
}

async function readExpectation(file: string): Promise<Expectation> {
  const text = await readTextFile(file)
  const value = parseJson(file, text)
  const [twice] = findDuplicateKeys(text).listed
  if (twice !== undefined)
    throw new BadUsage(
      `${file}: ${twice.path} stands twice (again in line ${twice.line}); only the last one would be tested.`,
    )
  const parsed = expectationSchema.safeParse(value)
  if (!parsed.success) throw new BadUsage(`${file}: ${describeSchemaProblem(parsed.error, value)}.`)
  const [untested] = parsed.data.mode === 'preflight' ? findOfLogins(parsed.data) : []
  if (untested !== undefined)
    throw new BadUsage(`${file}: a preflight has no login, so "${untested}" would test nothing.`)
  try {
    checkNames(parsed.data)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new BadUsage(`${file}: ${problem.replace(/[^.?]$/, '$&.')}`)
  }
  return parsed.data
}

/** Whatever is named must be there, or it would test nothing. */
function checkNames({ fault, profile, tokenResponse, ...expectation }: Expectation): void {
  if (fault !== undefined) parseFault(fault)
  checkMatchers(profile, 'profile')
  checkMatchers(tokenResponse, 'tokenResponse')
  checkCodes(expectation)
}

/** What is expected of a login, to which a preflight does not come. */
function findOfLogins(expectation: Expectation): readonly string[] {
  const ofLogins = ['failedStep', 'error', 'profile', 'tokenResponse', 'timeLimits'] as const
  const keys = ofLogins.filter((key) => expectation[key] !== undefined)
  if (expectation.mode === 'preflight') return keys
  const { outcome = 'passed', findings } = expectation
  const tested: readonly string[] = ['*', ...preflightCodes]
  const unwanted = findings?.exclude?.filter((code) => !tested.includes(code)) ?? []
  return [
    // A login that passes needs a connection that is well, which is looked at.
    ...(outcome === 'passed' ? [] : ['outcome']),
    ...keys,
    ...(findings?.include ? ['findings.include'] : []),
    ...(unwanted.length > 0 ? [`findings.exclude (${unwanted.join(', ')})`] : []),
  ]
}

/** The connection of a case that meets a server: every variable must be known. */
export function liveConnection({ files, connection }: SuiteCase, variables: Variables): Connection {
  const filled = fillFromEnvironment(files.connection, connection, variables)
  const parsed = parseConnection(files.connection, filled)
  refusePlaceholders(files.connection, parsed)
  return parsed
}

/** The connection of a case that is replayed: the recording knows what it was filled with. */
export function replayConnection(
  { files, connection }: SuiteCase,
  { run, variables }: SuiteRecording,
): Connection {
  const parsed = parseConnection(files.connection, fillVariables(connection, variables))
  return withRecordedSecrets(parsed, run)
}
