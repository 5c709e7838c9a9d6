import { ZodError } from 'zod'
import { readHar } from '../../engine/profile-script/bench/har.ts'
import {
  type RecordedExchange,
  recordedFromRun,
  replayedToken,
} from '../../engine/profile-script/bench/recorded-exchange.ts'
import type { Connection } from '../../shared/connection.ts'
import { registerSecrets } from '../../shared/connection-secrets.ts'
import type { JsonObject } from '../../shared/json-object.ts'
import { Redactor } from '../../shared/redaction.ts'
import type { Run } from '../../shared/run.ts'
import type { ScriptInput } from '../../shared/script-alone.ts'
import { describeSchemaProblem } from '../describe-schema-problem.ts'
import { Refusal } from '../refusal.ts'
import type { RunManager } from '../run-manager.ts'
import type { RunHistory } from '../runs/run-history.ts'

/** Tokens, recorded answers, and the placeholders that stand for the values in them. */
export interface ScriptMaterial {
  readonly tokenResponse: JsonObject & { readonly access_token: string }
  /** `null`: requests go to the network. */
  readonly exchanges: readonly RecordedExchange[] | null
  readonly redactor: Redactor
}

interface Sources {
  readonly runs: RunManager
  readonly history: RunHistory
}

/** Gathers what the input names. Throws a `Refusal` that says what is not to be had. */
export async function gatherMaterial(
  input: ScriptInput,
  connection: Connection,
  sources: Sources,
): Promise<ScriptMaterial> {
  const material = await gather(input, connection, sources)
  registerSecrets(connection, material.redactor)
  return material
}

async function gather(
  input: ScriptInput,
  connection: Connection,
  sources: Sources,
): Promise<ScriptMaterial> {
  switch (input.kind) {
    case 'access-token':
      return withToken(input.accessToken, null)
    case 'replay-har':
      return withToken(replayedToken, readHarText(input.har))
    case 'last-tokens':
      return materialOf(await lastRun(connection, sources), null)
    default: {
      const last = await lastRun(connection, sources)
      return materialOf(last, recordedFromRun(last.run))
    }
  }
}

function withToken(
  accessToken: string,
  exchanges: readonly RecordedExchange[] | null,
): ScriptMaterial {
  const redactor = new Redactor()
  redactor.add('access_token', accessToken)
  const tokenResponse = { access_token: accessToken, token_type: 'Bearer' }
  return { tokenResponse, exchanges, redactor }
}

interface LastRun {
  readonly run: Run
  /** `null` where the values are gone: only a replay can do without. */
  readonly secrets: Redactor | null
}

async function lastRun({ name }: Connection, { runs, history }: Sources): Promise<LastRun> {
  const known = runs.lastRunOf(name)
  if (known?.outcome) return { run: known, secrets: runs.lastSecretsOf(name) }
  if (known) throw new Refusal('run-in-progress', `A run of "${name}" is still going on.`)
  const newest = history.newestOf(name)
  const kept = newest === null ? null : await history.find(newest.id)
  if (kept === null)
    throw new Refusal('no-last-run', `"${name}" has not been run yet: give an access token.`)
  return { run: kept.run, secrets: await history.secretsOf(kept.run.id) }
}

function materialOf(
  { run, secrets }: LastRun,
  recorded: readonly RecordedExchange[] | null,
): ScriptMaterial {
  const { tokenResponse: masked } = run
  if (masked === null)
    throw new Refusal(
      'no-token-response',
      'The last run ended before it had a token response: give an access token.',
    )
  if (secrets === null && recorded === null)
    throw new Refusal(
      'last-tokens-gone',
      'The tokens of the last run are gone: they are kept until the workbench is closed. Replay the last run, or sign in once more.',
    )
  const redactor = secrets ? Redactor.of(secrets.entries()) : new Redactor()
  const tokenResponse = redactor.unmaskValue(masked)
  const { access_token: token } = tokenResponse
  return {
    tokenResponse: {
      ...tokenResponse,
      access_token: typeof token === 'string' ? token : replayedToken,
    },
    exchanges: recorded?.map((exchange) => unmaskAnswer(exchange, redactor)) ?? null,
    redactor,
  }
}

/** The script gets what was answered; its requests are compared masked, whatever their values. */
function unmaskAnswer(exchange: RecordedExchange, redactor: Redactor): RecordedExchange {
  const { answer } = exchange
  if (answer.kind === 'failed') return exchange
  const body = Buffer.from(redactor.unmask(Buffer.from(answer.body).toString()))
  return { ...exchange, answer: { ...answer, body } }
}

function readHarText(text: string): RecordedExchange[] {
  const value = parseHar(text)
  try {
    return readHar(value)
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    throw refuseHar(describeSchemaProblem(error, value))
  }
}

function parseHar(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuseHar('it is not JSON')
  }
}

function refuseHar(reason: string): Refusal {
  return new Refusal('not-a-har-file', `This is no HAR file: ${reason}.`)
}
