import { randomUUID } from 'node:crypto'
import { type Behaviour, behaviourOf } from '../shared/behaviour.ts'
import type { Connection } from '../shared/connection.ts'
import { maskConnection } from '../shared/connection-secrets.ts'
import { describeCredentials } from '../shared/credential-facts.ts'
import { Redactor } from '../shared/redaction.ts'
import { emptyRun, type Run, type RunEvent } from '../shared/run.ts'
import { HttpClient } from './http/http-client.ts'
import type { SendHttpRequest } from './http/http-message.ts'
import type { Network } from './http/network.ts'
import type { ProfileScriptEngine } from './profile-script/profile-script.ts'
import { RunClock } from './run-clock.ts'
import { describeAbort, describeDefect, isFailure } from './run-endings.ts'
import { RunRecorder, StepEnded } from './run-recorder.ts'
import { exchangeCode } from './steps/exchange-code.ts'
import { inspectIdTokenBeside } from './steps/inspect-id-token-beside.ts'
import { makeProfile } from './steps/make-profile.ts'
import { receiveCallback } from './steps/receive-callback.ts'
import { requestAuthorization } from './steps/request-authorization.ts'
import { runScript, scriptOf } from './steps/run-script.ts'
import type { AskPerson } from './user-agents/ask-person.ts'
import type { UserAgent } from './user-agents/user-agent.ts'

/** To one host: a script's requests may run side by side, as in Auth0. */
const connections = 6

/** What a run is made from. */
export interface RunRequest {
  /** With its real secrets. */
  readonly connection: Connection
  /** Parameters of the incoming `/authorize` call, for `authParamsMap` and `upstream_params`. */
  readonly parameters: Readonly<Record<string, string>>
  readonly userAgent: UserAgent
  readonly scripts: ProfileScriptEngine
  /** Aborted with a `TimeoutError` or a `RunStopped` the run fails, with anything else it is cancelled. */
  readonly signal: AbortSignal
  /** Called for each event as it happens; must not throw. */
  readonly onEvent?: ((event: RunEvent) => void) | undefined
  readonly runId?: string | undefined
  /** Asks the person what a user agent cannot decide; absent where nobody can be asked. */
  readonly ask?: AskPerson | undefined
  /** Answers the run's own HTTP requests in place of the network; it is given what masks them. */
  readonly send?: ((secrets: Redactor) => SendHttpRequest) | undefined
  /** How requests leave this machine; absent: directly. */
  readonly network?: Network | undefined
}

/** A finished run, and the only way from its placeholders back to the values. */
export interface RunResult {
  readonly run: Run
  readonly secrets: Redactor
}

/** What the steps of one run share. */
export interface RunContext {
  readonly connection: Connection
  readonly parameters: Readonly<Record<string, string>>
  readonly behaviour: Behaviour
  readonly userAgent: UserAgent
  readonly scripts: ProfileScriptEngine
  readonly recorder: RunRecorder
  readonly secrets: Redactor
  readonly signal: AbortSignal
  readonly ask?: AskPerson | undefined
  readonly network?: Network | undefined
  /** What answers HTTP requests in place of the network, if anything does. */
  readonly send?: SendHttpRequest | undefined
}

/**
 * Runs a connection: takes the user to the authorization server, exchanges the code that comes
 * back, runs the profile script, and makes the profile that Auth0 would store. Never rejects for
 * what a server, a script or a person does: that is a run whose outcome is `failed` or `cancelled`.
 *
 * @see RFC 6749 §4.1
 */
export async function runConnection(request: RunRequest): Promise<RunResult> {
  const context = prepareRun(request)
  const { recorder, secrets } = context
  const { network } = context
  // The script most often asks the host that gave the tokens, and finds its connection open.
  const client = new HttpClient({ connections, network })
  const send = context.send ?? client.send
  let inspection = Promise.resolve()
  // The person needs longer to sign in than the script's worker to start.
  const script = scriptOf(context.connection)
  if (script !== null) context.scripts.prepare({ script, behaviour: context.behaviour })
  try {
    const authorization = await recorder.step('authorization-request', () =>
      requestAuthorization(context),
    )
    const callback = await recorder.step('callback', () => receiveCallback(context, authorization))
    const tokenResponse = await recorder.step('token-exchange', () =>
      exchangeCode(context, send, authorization, callback),
    )
    const scriptRun = recorder.step('profile-script', () => runScript(context, send, tokenResponse))
    // No step waits for it: Auth0 does not look at ID tokens here, only the diagnosis does.
    inspection = inspectIdTokenBeside(context, authorization, callback, tokenResponse)
    const scriptProfile = await scriptRun
    await recorder.step('profile', () => makeProfile(context, tokenResponse, scriptProfile))
    await inspection
    return { run: recorder.finish('passed'), secrets }
  } catch (error) {
    const outcome = endRun(context, error)
    await inspection
    return { run: recorder.finish(outcome), secrets }
  } finally {
    await Promise.all([client.close(), request.userAgent.close?.()])
  }
}

function prepareRun(request: RunRequest): RunContext {
  const { connection, parameters, userAgent, scripts, signal, ask, network } = request
  const secrets = new Redactor()
  const behaviour = behaviourOf(connection)
  const start = emptyRun({
    id: request.runId ?? randomUUID(),
    connection: maskConnection(connection, secrets),
    credentials: describeCredentials(connection),
    parameters: secrets.maskValue(parameters),
    userAgent: userAgent.kind,
    behaviour,
    startedAt: new Date().toISOString(),
  })
  const recorder = new RunRecorder(start, secrets, new RunClock(), request.onEvent ?? (() => {}))
  const answer = request.send?.(secrets)
  const send: SendHttpRequest | undefined =
    answer &&
    ((sent, options) => {
      // It may know the run only by its events.
      recorder.flush()
      return answer(sent, options)
    })
  const given = { connection, parameters, userAgent, scripts, signal, ask, network }
  return { ...given, behaviour, recorder, secrets, send }
}

function endRun({ recorder, signal }: RunContext, error: unknown): 'failed' | 'cancelled' {
  if (error instanceof StepEnded) return error.outcome
  const outcome = signal.aborted && !isFailure(signal.reason) ? 'cancelled' : 'failed'
  recorder.endCurrentStep(outcome, (step, waitedFor) =>
    signal.aborted ? describeAbort(step, signal.reason, waitedFor) : describeDefect(step, error),
  )
  return outcome
}
