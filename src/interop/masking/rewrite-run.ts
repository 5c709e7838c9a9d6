import type { Connection } from '../../shared/connection.ts'
import { nameRequest } from '../../shared/name-request.ts'
import type { Run } from '../../shared/run.ts'
import type { Body, Exchange, HeaderList, Navigation, TraceEvent } from '../../shared/trace.ts'
import { rewriteFollowUp } from './rewrite-follow-up.ts'
import { rewriteJsonValue } from './rewrite-json-value.ts'
import { rewriteStepError } from './rewrite-step-error.ts'
import { rewriteText, rewriteValue } from './rewrite-text.ts'
import { rewriteCookies } from './structures/pairs.ts'
import { contextOf, type TextContext, type TextVisitor, type Zone } from './text-context.ts'

/**
 * A run with every text of others in it rewritten by the visitor; what the engine wrote stays. Each
 * key is named, so that one that is new cannot be carried over unseen.
 */
export function rewriteRun(run: Run, visitor: TextVisitor): Run {
  const value = <T>(item: T, zone: Zone, place: string) =>
    rewriteJsonValue(item, contextOf(zone, place), visitor)
  const text = (item: string, place: string, key: string) =>
    rewriteValue(item, contextOf('text', place, key), visitor)
  return {
    version: run.version,
    id: run.id,
    credentials: run.credentials,
    userAgent: run.userAgent,
    behaviour: run.behaviour,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    outcome: run.outcome,
    failedStep: run.failedStep,
    // Placeholders are numbered in this order.
    connection: rewriteConnection(run.connection, visitor),
    parameters: rewriteParameters(run.parameters, visitor),
    trace: run.trace.map((event) => rewriteEvent(event, visitor)),
    tokenResponse: value(run.tokenResponse, 'person', 'token response'),
    idToken: run.idToken && rewriteIdToken(run.idToken, visitor),
    scriptProfile: value(run.scriptProfile, 'person', 'what the script returned'),
    profile: value(run.profile, 'person', 'profile'),
    console: run.console.map((line) => ({
      ...line,
      text: text(line.text, 'console', 'console line'),
    })),
    steps: run.steps.map((step) => ({
      ...step,
      ...(step.summary === undefined
        ? {}
        : { summary: text(step.summary, `step ${step.name}`, 'summary') }),
      ...(step.error ? { error: rewriteStepError(step.error, `step ${step.name}`, visitor) } : {}),
    })),
    findings: run.findings.map((finding) => ({
      ...finding,
      explanation: text(finding.explanation, `finding ${finding.code}`, 'explanation'),
      ...(finding.fix
        ? { fix: value(finding.fix, 'configuration', `finding ${finding.code}`) }
        : {}),
    })),
    followUps: run.followUps?.map((followUp) => rewriteFollowUp(followUp, visitor)),
  } satisfies Record<keyof Run, unknown>
}

export function rewriteConnection(connection: Connection, visitor: TextVisitor): Connection {
  const { scripts, authParamsMap, authParams, upstream_params, ...options } = connection.options
  const { behaviour, ...workbench } = connection.workbench ?? {}
  const settings = connection.workbench ? { workbench } : {}
  const sent = <T>(parameters: T) =>
    rewriteJsonValue(parameters, contextOf('protocol', 'connection'), visitor)
  const rest = rewriteJsonValue(
    { ...connection, ...settings, options },
    contextOf('configuration', 'connection'),
    visitor,
  )
  return {
    ...rest,
    options: {
      ...rest.options,
      // Its values are names of parameters, also under keys such as `id_token_hint`.
      ...(authParamsMap ? { authParamsMap } : {}),
      ...(authParams ? { authParams: sent(authParams) } : {}),
      ...(upstream_params === undefined ? {} : { upstream_params: sent(upstream_params) }),
      ...(scripts
        ? { scripts: rewriteJsonValue(scripts, contextOf('script', 'profile script'), visitor) }
        : {}),
    },
    // The names of behaviours speak of tokens; their values are words of this program.
    ...(behaviour && rest.workbench ? { workbench: { ...rest.workbench, behaviour } } : {}),
  }
}

function rewriteParameters(parameters: Run['parameters'], visitor: TextVisitor): Run['parameters'] {
  const context = contextOf('protocol', 'parameters of /authorize')
  return Object.fromEntries(
    Object.entries(parameters).map(([key, text]) => [
      key,
      rewriteValue(text, { ...context, key, isParameter: true }, visitor),
    ]),
  )
}

function rewriteIdToken(idToken: NonNullable<Run['idToken']>, visitor: TextVisitor) {
  const { claims, header, discovery, expected, signature } = idToken
  const plain = <T>(item: T) =>
    rewriteJsonValue(item, contextOf('configuration', 'ID token'), visitor)
  return {
    ...idToken,
    header: plain(header),
    discovery: plain(discovery),
    signature: plain(signature),
    claims: rewriteJsonValue(claims, contextOf('person', 'claims of the ID token'), visitor),
    expected: rewriteJsonValue(expected, contextOf('protocol', 'ID token'), visitor),
  }
}

function rewriteEvent(event: TraceEvent, visitor: TextVisitor): TraceEvent {
  if (event.kind === 'note')
    return {
      ...event,
      text: rewriteValue(event.text, contextOf('text', `note ${event.name}`, 'note'), visitor),
    }
  return event.kind === 'exchange'
    ? rewriteExchange(event, visitor)
    : rewriteNavigation(event, visitor)
}

function rewriteNavigation(event: Navigation, visitor: TextVisitor): Navigation {
  const { redirectTarget, initiator, callback } = event
  const place = nameRequest(event.request)
  const url = (text: string) => rewriteValue(text, contextOf('protocol', place), visitor)
  // What a person types into a login page is theirs; what comes to the callback is protocol.
  const sent: Zone = event.state === 'held' ? 'protocol' : 'person'
  return {
    ...event,
    ...rewriteMessages(event, { sent, received: 'protocol' }, place, visitor),
    ...(redirectTarget === undefined ? {} : { redirectTarget: url(redirectTarget) }),
    ...(initiator === undefined ? {} : { initiator: url(initiator) }),
    callback: {
      ...callback,
      reason: rewriteValue(callback.reason, contextOf('text', place, 'reason'), visitor),
    },
  }
}

function rewriteExchange(event: Exchange, visitor: TextVisitor): Exchange {
  const answersAboutPerson = (event.response?.status ?? 0) < 400 && event.purpose !== 'id-token'
  const received: Zone = answersAboutPerson
    ? 'person'
    : event.purpose === 'id-token'
      ? 'configuration'
      : 'protocol'
  const place = nameRequest(event.request)
  return { ...event, ...rewriteMessages(event, { sent: 'protocol', received }, place, visitor) }
}

type Messages = Pick<Exchange, 'request' | 'response' | 'error'>

function rewriteMessages(
  { request, response, error }: Messages,
  zones: { readonly sent: Zone; readonly received: Zone },
  place: string,
  visitor: TextVisitor,
): Messages {
  const context = (where: string) => contextOf('protocol', `${where} of ${place}`)
  return {
    request: {
      ...request,
      url: rewriteText(request.url, context('URL'), visitor),
      ...rewriteParts(request, { ...context('request'), zone: zones.sent }, visitor),
    },
    ...(response
      ? {
          response: {
            ...response,
            ...rewriteParts(response, { ...context('response'), zone: zones.received }, visitor),
          },
        }
      : {}),
    ...(error
      ? {
          error: {
            ...error,
            message: rewriteValue(error.message, contextOf('text', place, 'message'), visitor),
          },
        }
      : {}),
  }
}

function rewriteParts(
  { headers, body }: { readonly headers: HeaderList; readonly body?: Body | undefined },
  context: TextContext,
  visitor: TextVisitor,
): { headers: HeaderList; body?: Body } {
  const place = (what: string): TextContext => ({
    ...context,
    place: `${what} of ${context.place}`,
  })
  const masked = headers.map(
    ([name, value]) =>
      [
        name,
        rewriteHeader(name, value, { ...place('header'), zone: 'protocol' }, visitor),
      ] as const,
  )
  if (body === undefined) return { headers: masked }
  return withHonestSize(masked, body, rewriteBody(body.text, place('body'), visitor))
}

function rewriteHeader(
  name: string,
  value: string,
  context: TextContext,
  visitor: TextVisitor,
): string {
  const header = name.toLowerCase()
  if (header === 'cookie' || header === 'set-cookie')
    return rewriteCookies(header, value, context, visitor, rewriteValue)
  const [, scheme = '', credentials] = /^((?:Basic|Bearer|Token|DPoP)\s+)(\S.*)$/i.exec(value) ?? []
  if (credentials !== undefined && header.endsWith('authorization'))
    return scheme + rewriteValue(credentials, { ...context, key: name }, visitor)
  return rewriteValue(value, { ...context, key: name }, visitor)
}

/** Bodies that are no structure are one value that the person can decide on. */
function rewriteBody(text: string, context: TextContext, visitor: TextVisitor): string {
  const isStructure = /^\s*[{[<-]|^[\w.\-[\]%]+=/.test(text)
  return isStructure
    ? rewriteText(text, context, visitor)
    : rewriteValue(text, { ...context, key: 'body' }, visitor)
}

/** The number of bytes would tell how long the masked values were. */
function withHonestSize(
  headers: HeaderList,
  body: Body,
  text: string,
): { headers: HeaderList; body: Body } {
  const isMasked = /[«‹]/.test(text) || text !== body.text
  if (!isMasked) return { headers, body }
  const size = new TextEncoder().encode(text).length
  return {
    headers: headers.map(([name, value]) =>
      name.toLowerCase() === 'content-length'
        ? ([name, String(size)] as const)
        : ([name, value] as const),
    ),
    body: { ...body, text, size },
  }
}
