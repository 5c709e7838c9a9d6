import type { Connection } from '../../shared/connection.ts'
import { loginOf } from '../../shared/follow-up.ts'
import type { IdTokenFacts } from '../../shared/id-token.ts'
import { isObject, type JsonObject } from '../../shared/json-object.ts'
import type { Run } from '../../shared/run.ts'
import { abortedCode, type Exchange, type Navigation, type Note } from '../../shared/trace.ts'
import {
  type AuthorizationRequestFacts,
  readAuthorizationRequest,
} from './authorization-request-facts.ts'
import { type CallbackFacts, readCallback } from './callback-facts.ts'
import {
  type ClientAuthenticationFacts,
  readClientAuthentication,
} from './client-authentication.ts'
import { type ClockOffset, measureClocks } from './clock.ts'
import { type ExchangeFacts, fieldsOf, readExchange } from './exchange-facts.ts'
import { type FollowUpFacts, readFollowUps } from './follow-up-facts.ts'
import { findMissedCallback } from './missed-callback.ts'
import { type Failure, findFailures } from './network-failures.ts'
import { type Refusal, readComplaint, readRefusal } from './refusal.ts'
import { readScript, type ScriptFacts } from './script-facts.ts'
import { hasPassed } from './step-errors.ts'
import { readIdToken } from './stored-facts.ts'

/** A run as the checks read it: everything is parsed once, in one pass over the trace. */
export interface RunFacts {
  /** As it was when the login ended: what was done afterwards is in `followUps` only. */
  readonly run: Run
  readonly connection: Connection
  readonly passed: boolean
  readonly request: AuthorizationRequestFacts | null
  /** The hops of the main window and its popups, in order. */
  readonly pages: readonly Navigation[]
  readonly callback: CallbackFacts | null
  readonly tokenExchange: ExchangeFacts | null
  /** The token endpoint's error, in the protocol's words; `null` where it gave a token all the same. */
  readonly tokenRefusal: Refusal | null
  /** The same, or where there is none, what the token endpoint says in words of its own. */
  readonly tokenComplaint: Refusal | null
  readonly client: ClientAuthenticationFacts | null
  /** The requests of the profile script that ended, in order. */
  readonly scriptExchanges: readonly ExchangeFacts[]
  /** Those on whose answer nobody waited any longer. */
  readonly scriptRequestsGivenUp: readonly ExchangeFacts[]
  readonly script: ScriptFacts
  /** What the script handed to its callback, where that is an object. */
  readonly scriptProfile: JsonObject | null
  readonly failures: readonly Failure[]
  readonly clocks: readonly ClockOffset[]
  /** What the run found out about the ID token, if there was one. */
  readonly idToken: IdTokenFacts | null
  readonly notes: ReadonlyMap<string, readonly Note[]>
  readonly followUps: FollowUpFacts
}

/** Gathers the facts of a run. Takes time in proportion to its trace. */
export function gatherFacts(whole: Run, connection: Connection): RunFacts {
  const run = loginOf(whole)
  const notes = Map.groupBy(run.trace.filter(isNote), ({ name }) => name)
  const pages = run.trace.filter(isPage)
  const all = run.trace.filter(isExchange).map(readExchange)
  const exchanges = all.filter((exchange) => !isGivenUp(exchange))
  const tokenExchange = exchanges.findLast((e) => e.event.purpose === 'token-exchange') ?? null
  const refusing = run.tokenResponse ? null : tokenExchange
  const tokenRefusal = refusing && readRefusal(fieldsOf(refusing), [refusing.id])
  const tokenComplaint =
    tokenRefusal ?? (refusing && readComplaint(fieldsOf(refusing), [refusing.id]))
  const request = readAuthorizationRequest(notes.get('authorization-request.built')?.at(-1))
  const callback = readCallback(notes.get('callback.received')?.at(-1), pages)
  // That nobody answers where the login went astray says nothing about the connection's own hosts.
  const astray = request && !callback ? findMissedCallback(pages, request)?.id : undefined
  return {
    run,
    connection,
    passed: hasPassed(run),
    request,
    pages,
    callback,
    tokenExchange,
    tokenRefusal,
    tokenComplaint,
    client: readClientAuthentication(run, tokenExchange, tokenComplaint),
    scriptExchanges: exchanges.filter(isOfScript),
    scriptRequestsGivenUp: all.filter((e) => isOfScript(e) && isGivenUp(e)),
    script: readScript(run),
    scriptProfile: isObject(run.scriptProfile) ? run.scriptProfile : null,
    failures: findFailures(run.trace).filter(({ id }) => id !== astray),
    clocks: measureClocks(run),
    idToken: readIdToken(run),
    notes,
    followUps: readFollowUps(whole),
  }
}

function isOfScript({ event }: ExchangeFacts): boolean {
  return event.purpose === 'profile-script'
}

/** Given up because the run or its script was over: that says nothing about the server. */
function isGivenUp({ event }: ExchangeFacts): boolean {
  return event.error?.code === abortedCode
}

function isNote(event: Run['trace'][number]): event is Note {
  return event.kind === 'note'
}

function isPage(event: Run['trace'][number]): event is Navigation {
  return event.kind === 'navigation' && event.frame !== 'subframe'
}

function isExchange(event: Run['trace'][number]): event is Exchange {
  return event.kind === 'exchange'
}
