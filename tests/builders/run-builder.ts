import { matchCallback } from '../../src/engine/callback-match.ts'
import { followUpRun } from '../../src/engine/follow-ups/follow-up-run.ts'
import type {
  HttpOutcome,
  HttpRequest,
  SendHttpRequest,
} from '../../src/engine/http/http-message.ts'
import { describeExchange, sendTraced } from '../../src/engine/http/send-traced.ts'
import type { ProfileScriptResult } from '../../src/engine/profile-script/profile-script.ts'
import { RunClock } from '../../src/engine/run-clock.ts'
import type { RunContext } from '../../src/engine/run-connection.ts'
import { describeAbort } from '../../src/engine/run-endings.ts'
import { RunRecorder, StepEnded } from '../../src/engine/run-recorder.ts'
import { exchangeCode } from '../../src/engine/steps/exchange-code.ts'
import { makeProfile } from '../../src/engine/steps/make-profile.ts'
import { receiveCallback } from '../../src/engine/steps/receive-callback.ts'
import { requestAuthorization } from '../../src/engine/steps/request-authorization.ts'
import { runScript } from '../../src/engine/steps/run-script.ts'
import type { ReceivedCallback, UserAgentResult } from '../../src/engine/user-agents/user-agent.ts'
import { behaviourOf } from '../../src/shared/behaviour.ts'
import { maskConnection } from '../../src/shared/connection-secrets.ts'
import { describeCredentials } from '../../src/shared/credential-facts.ts'
import { Redactor } from '../../src/shared/redaction.ts'
import { emptyRun, type Run } from '../../src/shared/run.ts'
import type { TraceEvent } from '../../src/shared/trace.ts'
import {
  type AnswerScenario,
  accessToken,
  buildScenarioConnection,
  fixedState,
  goodProfile,
  goodTokenResponse,
  goodUser,
  type RunScenario,
} from './run-scenario.ts'

/**
 * Makes a run by the engine's own steps, recorder and redactor, with servers, user agent and script
 * played from a scenario: the trace, the masks and the error codes are the real ones.
 */
export async function buildRun(scenario: RunScenario = {}): Promise<Run> {
  const context = prepare(scenario)
  const { recorder } = context
  try {
    await play(scenario, context)
    const run = recorder.finish('passed')
    return finish(scenario, context, await playFollowUps(scenario, context, run))
  } catch (error) {
    if (!(error instanceof StepEnded)) throw error
    return finish(scenario, context, recorder.finish(error.outcome))
  }
}

class PlayedClock extends RunClock {
  milliseconds = 0

  override now(): number {
    return this.milliseconds
  }
}

interface PlayedContext extends RunContext {
  readonly clock: PlayedClock
  /** The random `state` of this run. */
  readonly sent: { state: string }
}

function prepare(scenario: RunScenario): PlayedContext {
  const connection = buildScenarioConnection(scenario)
  const secrets = new Redactor()
  const behaviour = behaviourOf(connection)
  const clock = new PlayedClock()
  const start = emptyRun({
    id: 'run-1',
    connection: maskConnection(connection, secrets),
    credentials: describeCredentials(connection),
    parameters: scenario.parameters ?? {},
    userAgent: scenario.userAgent ?? 'chromium',
    behaviour,
    startedAt: '2026-11-22T12:00:00.000Z',
  })
  const recorder = new RunRecorder(start, secrets, clock, () => {})
  const parameters = scenario.parameters ?? {}
  const signal = new AbortController().signal
  const scripts = {
    prepare: () => {},
    run: () => playScript(scenario, context),
    close: () => Promise.resolve(),
  }
  const userAgent = {
    kind: start.userAgent,
    authorize: (task: LoginTask) => Promise.resolve(playLogin(scenario, context, task)),
  }
  const context: PlayedContext = {
    connection,
    parameters,
    behaviour,
    userAgent,
    scripts,
    recorder,
    secrets,
    signal,
    clock,
    sent: { state: '' },
  }
  return context
}

/** A played script records its requests itself, see `playScript`. */
const sentByItself = () => Promise.reject(new Error('a played script sends nothing'))

async function play(scenario: RunScenario, context: PlayedContext): Promise<void> {
  const { recorder } = context
  const authorization = await recorder.step('authorization-request', () =>
    requestAuthorization(context),
  )
  context.sent.state = authorization.state
  const callback = await recorder.step('callback', async () => {
    const result = await receiveCallback(context, authorization)
    if (scenario.ending !== 'timed out') return result
    const error = describeAbort('callback', new DOMException('', 'TimeoutError'))
    return { ok: false, error }
  })
  context.clock.milliseconds += scenario.tokenDelay ?? 20
  const tokenResponse = await recorder.step('token-exchange', () =>
    exchangeCode(
      context,
      answering(context, scenario.token ?? { json: goodTokenResponse }),
      authorization,
      callback,
    ),
  )
  const scriptProfile = await recorder.step('profile-script', () =>
    runScript(context, sentByItself, tokenResponse),
  )
  await recorder.step('profile', () => makeProfile(context, tokenResponse, scriptProfile))
}

async function playFollowUps(
  { followUps = [] }: RunScenario,
  context: PlayedContext,
  finished: Run,
): Promise<Run> {
  const { connection, secrets, signal } = context
  let run = finished
  for (const { task, answers = [], page = {}, script } of followUps) {
    const left = [...answers]
    const result = script ?? { kind: 'profile', profile: {} }
    run = await followUpRun({
      ...{ task, run, connection, secrets, signal },
      scripts: { ...context.scripts, run: () => Promise.resolve(result) },
      userAgent: {
        kind: run.userAgent,
        authorize: async ({ url, callbackUrl, trace }) => {
          const request = { method: 'GET', url, headers: [] }
          trace.navigation({
            frame: 'main',
            ...describeExchange(request, outcomeOf(page)),
            callback: matchCallback(url, callbackUrl),
            state: page.failure ? 'failed' : 'loaded',
          })
          return { kind: 'closed' }
        },
      },
      send: () => Promise.resolve(outcomeOf(left.shift() ?? { status: 404 })),
    })
  }
  return run
}

interface LoginTask {
  readonly url: string
  readonly callbackUrl: string
  readonly state: string
}

function playLogin(
  scenario: RunScenario,
  { recorder, clock }: PlayedContext,
  task: LoginTask,
): UserAgentResult {
  const { callbackUrl, state, url } = task
  const expand = (text: string) => text.replace('{state}', state).replace('{url}', url)
  for (const page of scenario.pages ?? [{}]) {
    clock.milliseconds += 400
    const request = { method: 'GET', url: expand(page.url ?? '{url}'), headers: [] }
    const target = page.redirectTo === undefined ? undefined : expand(page.redirectTo)
    recorder.trace.navigation({
      frame: page.frame ?? 'main',
      ...describeExchange(request, outcomeOf(page)),
      ...(target === undefined ? {} : { redirectTarget: target }),
      callback: matchCallback(request.url, callbackUrl),
      state: page.failure ? 'failed' : target === undefined ? 'loaded' : 'redirected',
    })
  }
  clock.milliseconds += 1000
  if (scenario.ending === 'timed out') return { kind: 'closed' }
  if (scenario.ending) return scenario.ending
  const callback = callbackOf(scenario, task)
  recorder.trace.navigation({
    frame: 'main',
    request: {
      method: callback.method,
      url: callback.url,
      headers: [],
    },
    callback: matchCallback(callback.url, callbackUrl),
    state: 'held',
  })
  return { kind: 'callback', callback }
}

function callbackOf(scenario: RunScenario, task: LoginTask): ReceivedCallback {
  const parameters = { code: 'SplxlOBeZQQYbYS6WxSbIA', state: task.state, ...scenario.callback }
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === null
      ? []
      : [value].flat().map((v) => [name, withState(v, task.state)] as [string, string]),
  )
  const text = new URLSearchParams(pairs).toString()
  const { callbackUrl } = task
  if (scenario.callbackPlace === 'form body')
    return { method: 'POST', url: callbackUrl, body: text }
  const mark = scenario.callbackPlace === 'fragment' ? '#' : '?'
  return { method: 'GET', url: `${callbackUrl}${mark}${text}` }
}

function withState(text: string, state: string): string {
  return text.replace('{state}', state).replace('{state, cut}', state.slice(0, cutLength))
}

const cutLength = 16

async function playScript(
  scenario: RunScenario,
  context: PlayedContext,
): Promise<ProfileScriptResult> {
  const { recorder, secrets } = context
  const { requests, result, console, warnings } = scenario.script ?? {}
  for (const request of requests ?? [{ json: goodUser }]) {
    const { method = 'GET', url = 'https://api.northwind.example/userinfo' } = request
    const headers = request.requestHeaders ?? [['Authorization', `Bearer ${accessToken}`] as const]
    const sent: HttpRequest = { method, url, headers }
    await sendTraced(answering(context, request), recorder.trace, 'profile-script', sent, {
      signal: context.signal,
      timeoutMs: 1,
      maxResponseSize: 1,
    })
  }
  for (const text of console ?? []) recorder.console({ level: 'log', text })
  for (const [code, message] of warnings ?? [])
    recorder.trace.note(`profile-script.${code}`, message)
  const profile = secrets.unmask(JSON.stringify(goodProfile))
  return result ?? { kind: 'profile', profile: JSON.parse(profile) }
}

function answering({ clock }: PlayedContext, answer: AnswerScenario): SendHttpRequest {
  return () => {
    clock.milliseconds += 85
    return Promise.resolve(outcomeOf(answer))
  }
}

function outcomeOf(answer: AnswerScenario): HttpOutcome {
  const measured = { timings: {}, durationMs: 85 }
  if (answer.failure) return { kind: 'failed', failure: answer.failure, ...measured }
  const isJson = answer.json !== undefined
  const text = isJson ? JSON.stringify(answer.json) : (answer.body ?? '')
  const headers = answer.headers ?? [
    ['content-type', isJson ? 'application/json' : 'text/html; charset=utf-8'],
  ]
  const body = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const response = { status: answer.status ?? 200, statusText: '', headers, body }
  return { kind: 'answered', response, ...measured }
}

function finish(scenario: RunScenario, { secrets, sent }: PlayedContext, run: Run): Run {
  const { idToken } = scenario
  const withToken: Run = idToken
    ? {
        ...run,
        trace: [...run.trace, ...issuerRequests],
        idToken: secrets.maskValue(idToken),
      }
    : run
  // The state is random: explanations that name it must be the same in every run.
  const text = JSON.stringify(withToken)
  const fixed = text
    .replaceAll(sent.state || fixedState, fixedState)
    .replaceAll(sent.state.slice(0, cutLength) || fixedState, fixedState.slice(0, cutLength))
  const played: Run = JSON.parse(fixed)
  return scenario.finish ? scenario.finish(played) : played
}

const issuerRequests: readonly TraceEvent[] = [
  ['t90', 'https://id.northwind.example/.well-known/openid-configuration'] as const,
  ['t91', 'https://id.northwind.example/keys'] as const,
].map(([id, url]) => ({
  id,
  at: 1500,
  kind: 'exchange',
  purpose: 'id-token',
  request: { method: 'GET', url, headers: [] },
  response: { status: 200, statusText: '', headers: [] },
  timings: {},
  durationMs: 12,
}))
