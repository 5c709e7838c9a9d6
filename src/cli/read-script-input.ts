import { ZodError } from 'zod'
import { readHar } from '../engine/profile-script/bench/har.ts'
import {
  type RecordedExchange,
  recordedFromRun,
  replayedToken,
} from '../engine/profile-script/bench/recorded-exchange.ts'
import type { ScriptAlone } from '../engine/profile-script/bench/run-script-alone.ts'
import { scriptContextOf } from '../engine/profile-script/script-context.ts'
import { behaviourOf, defaultBehaviour } from '../shared/behaviour.ts'
import type { Connection } from '../shared/connection.ts'
import { registerSecrets } from '../shared/connection-secrets.ts'
import { isObject, type JsonObject } from '../shared/json-object.ts'
import { Redactor } from '../shared/redaction.ts'
import type { Run } from '../shared/run.ts'
import { isCase } from '../workbench/cases/open-case.ts'
import { describeSchemaProblem } from '../workbench/describe-schema-problem.ts'
import { BadUsage } from './bad-usage.ts'
import { onlyConnection } from './connection-source.ts'
import { readCaseText } from './read-case-file.ts'
import { parseConnection } from './read-connection-file.ts'
import { parseJson, readJsonFile, readTextFile } from './read-json-file.ts'
import { fileOfRun, readRun } from './read-run-file.ts'
import { isSavedName, openSavedConnection } from './saved-connections.ts'
import { isStandardInput, nameInput } from './standard-input.ts'

/** What the options of `script` name. */
export interface ScriptSources {
  readonly accessToken?: string
  readonly tokenResponse?: string
  readonly replay?: string
  readonly context?: string
  readonly strictReplay?: true
}

/** A script with all that it is run with. */
export interface ScriptInput extends ScriptAlone {
  /** Knows the secrets of the connection that the script comes from. */
  readonly redactor: Redactor
  /** What answers its requests in place of the network. */
  readonly recorded?: readonly RecordedExchange[] | undefined
}

/** Reads a script and its input. Throws `BadUsage` with a sentence that names the file and the reason. */
export async function readScriptInput(file: string, sources: ScriptSources): Promise<ScriptInput> {
  const { script, behaviour, redactor } = await readScript(file)
  if (sources.strictReplay && sources.replay === undefined)
    throw new BadUsage('--strict-replay needs --replay: without it, requests go to the network.')
  const recording = sources.replay === undefined ? undefined : await readRecording(sources.replay)
  const response =
    sources.tokenResponse === undefined
      ? recording?.tokenResponse
      : await readObject(sources.tokenResponse)
  const accessToken = sources.accessToken ?? tokenIn(response) ?? (recording && replayedToken)
  if (accessToken === undefined && sources.tokenResponse !== undefined)
    throw new BadUsage(`${nameInput(sources.tokenResponse)} holds no access_token.`)
  if (accessToken === undefined)
    throw new BadUsage(
      'a script needs an access token: give --access-token, --token-response or --replay.',
    )
  const context =
    sources.context === undefined
      ? scriptContextOf(response ?? { access_token: accessToken, token_type: 'Bearer' }, behaviour)
      : await readObject(sources.context)
  return { script, behaviour, redactor, accessToken, context, recorded: recording?.exchanges }
}

type ReadScript = Pick<ScriptInput, 'script' | 'behaviour' | 'redactor'>

async function readScript(file: string): Promise<ReadScript> {
  if (isSavedName(file)) return scriptOf(file, (await openSavedConnection(file)).connection)
  const text = await readTextFile(file)
  const title = nameInput(file)
  const isJson = isStandardInput(file) ? /^\s*[{[]/.test(text) : file.endsWith('.json')
  if (!isJson) return { script: text, behaviour: defaultBehaviour, redactor: new Redactor() }
  const value = parseJson(file, text)
  if (isCase(value)) return scriptOf(title, readCaseText(title, text).run.connection)
  return scriptOf(title, parseConnection(title, onlyConnection(title, value)))
}

function scriptOf(title: string, connection: Connection): ReadScript {
  const script = connection.options.scripts?.fetchUserProfile
  if (script === undefined || script.trim() === '')
    throw new BadUsage(`${title}: options.scripts.fetchUserProfile: the connection has no script.`)
  const redactor = new Redactor()
  registerSecrets(connection, redactor)
  return { script, behaviour: behaviourOf(connection), redactor }
}

async function readObject(file: string): Promise<JsonObject> {
  const value = await readJsonFile(file)
  if (isObject(value)) return value
  throw new BadUsage(`${nameInput(file)} holds no JSON object.`)
}

function tokenIn(response: JsonObject | undefined): string | undefined {
  const token = response?.access_token
  return typeof token === 'string' ? token : undefined
}

interface Recording {
  readonly exchanges: readonly RecordedExchange[]
  readonly tokenResponse?: JsonObject | undefined
}

async function readRecording(fileOrId: string): Promise<Recording> {
  const file = fileOfRun(fileOrId)
  const text = await readTextFile(file)
  const value = parseJson(file, text)
  return isObject(value) && 'log' in value
    ? { exchanges: readHarFile(file, value) }
    : fromRun(readRun(file, text, value, 'is neither a HAR file nor a run'))
}

function readHarFile(file: string, value: JsonObject): RecordedExchange[] {
  try {
    return readHar(value)
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    throw new BadUsage(`${file} is no HAR file: ${describeSchemaProblem(error, value)}.`)
  }
}

function fromRun(run: Run): Recording {
  return { exchanges: recordedFromRun(run), tokenResponse: run.tokenResponse ?? undefined }
}
