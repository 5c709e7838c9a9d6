import type { ProfileScriptResult } from '../../src/engine/profile-script/profile-script.ts'
import type { UserAgentResult } from '../../src/engine/user-agents/user-agent.ts'
import type {
  Connection,
  ConnectionOptions,
  UserAgentKind,
  WorkbenchSettings,
} from '../../src/shared/connection.ts'
import type { FollowUpTask } from '../../src/shared/follow-up.ts'
import type { IdTokenFacts } from '../../src/shared/id-token.ts'
import type { Run } from '../../src/shared/run.ts'
import type { HeaderList, NetworkFailure } from '../../src/shared/trace.ts'
import { buildConnection } from './connection-builder.ts'

/** What a server answers. */
export interface AnswerScenario {
  readonly status?: number
  readonly headers?: HeaderList
  /** Sent as JSON, with its Content-Type. */
  readonly json?: unknown
  /** Sent as it is. */
  readonly body?: string | Uint8Array
  /** Instead of any answer. */
  readonly failure?: NetworkFailure
}

/** One hop of the user agent; `url` may hold the marks `{state}` and `{url}`. */
export interface PageScenario extends AnswerScenario {
  readonly url?: string
  readonly frame?: 'main' | 'popup' | 'subframe'
  readonly redirectTo?: string
}

export interface ScriptScenario {
  readonly requests?: readonly (AnswerScenario & {
    readonly method?: string
    readonly url?: string
    readonly requestHeaders?: HeaderList
  })[]
  readonly result?: ProfileScriptResult
  readonly console?: readonly string[]
  /** Warnings of the script engine: code and message. */
  readonly warnings?: readonly (readonly [code: string, message: string])[]
}

/** What is done after the login, and what the server answers: requests in turn, or pages. */
export interface FollowUpScenario {
  readonly task: FollowUpTask
  readonly answers?: readonly AnswerScenario[]
  /** Of a logout: where the user agent ends up. */
  readonly page?: AnswerScenario
  /** What the script getLogoutUrl comes to. */
  readonly script?: ProfileScriptResult
}

/** What happens in a run. Whatever is left out goes well. */
export interface RunScenario {
  readonly options?: Partial<ConnectionOptions>
  readonly workbench?: Partial<WorkbenchSettings>
  /** Further keys of the connection itself. */
  readonly connection?: Readonly<Record<string, unknown>>
  readonly parameters?: Readonly<Record<string, string>>
  readonly userAgent?: UserAgentKind
  readonly pages?: readonly PageScenario[]
  /** Parameters laid over `code` and `state` (as `{state}`); `null` leaves one out, a list repeats it. */
  readonly callback?: Readonly<Record<string, string | readonly string[] | null>>
  readonly callbackPlace?: 'query' | 'fragment' | 'form body'
  /** Instead of a callback. */
  readonly ending?: Exclude<UserAgentResult, { kind: 'callback' }> | 'timed out'
  readonly token?: AnswerScenario
  /** Milliseconds between the callback and the token request. */
  readonly tokenDelay?: number
  readonly script?: ScriptScenario
  /** Facts on the ID token, with what it was found out by: requests for metadata and keys. */
  readonly idToken?: IdTokenFacts
  /** What is done after the login, one after the other. */
  readonly followUps?: readonly FollowUpScenario[]
  /** Last touches on the finished run, for what the engine does not record yet. */
  readonly finish?: (run: Run) => Run
}

/** The `state` that stands in every finished run. */
export const fixedState = 'kTzv0aY3rYd1wq5oPZ7hUeB2xN8mLs4J'
/** The access token of every run. */
export const accessToken = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJlLW9mLXRva2Vu'

/** The JSON of a token response in which nothing is remarkable. */
export const goodTokenResponse = {
  access_token: accessToken,
  token_type: 'Bearer',
  expires_in: 3600,
  scope: 'profile email',
}

/** The JSON of the user whom the userinfo endpoint knows. */
export const goodUser = {
  sub: '24400320',
  email: 'jane@northwind.example',
  email_verified: true,
  name: 'Jane Doe',
  locale: 'en',
}

/** The profile that the script makes of that user. */
export const goodProfile = {
  user_id: '24400320',
  email: 'jane@northwind.example',
  email_verified: true,
  name: 'Jane Doe',
}

/** The connection of every scenario: an OAuth 2.0 provider without OpenID Connect. */
export function buildScenarioConnection(scenario: RunScenario): Connection {
  const connection = buildConnection({
    options: {
      scope: 'profile email',
      pkce_enabled: true,
      useOauthSpecScope: true,
      scripts: { fetchUserProfile: scriptText },
      ...scenario.options,
    },
    ...(scenario.workbench ? { workbench: scenario.workbench } : {}),
  })
  return { ...connection, display_name: 'Northwind', ...scenario.connection }
}

const scriptText = `function fetchUserProfile(accessToken, context, callback) {
  request.get({
    url: 'https://api.northwind.example/userinfo',
    headers: { Authorization: 'Bearer ' + accessToken },
    json: true,
  }, (err, response, body) => {
    if (err) return callback(err)
    if (response.statusCode !== 200) return callback(new Error('status ' + response.statusCode))
    callback(null, { user_id: body.sub, email: body.email, email_verified: body.email_verified, name: body.name })
  })
}`
