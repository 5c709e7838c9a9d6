import { canBeRedirectedTo } from './browser-schemes.ts'
import type { Connection } from './connection.ts'
import { isLoopbackHost } from './loopback.ts'
import { findUnknownKeys, nameKey } from './unknown-keys.ts'

/**
 * The rules of a connection. An `error` keeps the connection from being run; a `warning` does not.
 * Sources: Auth0 Management API ("connection options oauth2": patterns and limits); Auth0's
 * documentation on custom social connections (`response_mode`).
 */
export interface ConnectionProblem {
  /** Path into the connection, for example `['options', 'tokenURL']`. */
  readonly path: readonly string[]
  readonly severity: 'error' | 'warning'
  readonly message: string
}

/** Characters of a profile script that Auth0 takes. */
export const scriptLengthLimit = 51_200

const namePattern = /^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$/

/** What is wrong with a connection's name, or `null`. */
export function findNameProblem(name: string): string | null {
  if (name === '') return 'A connection needs a name.'
  if (name.length > 128) return `The name has ${name.length} characters; 128 are allowed.`
  if (!namePattern.test(name))
    return 'The name must start and end with a letter or digit and hold only letters, digits and single dashes.'
  return null
}

/** Every problem of the connection, in the order of its fields. */
export function findConnectionProblems(connection: Connection): readonly ConnectionProblem[] {
  const { options } = connection
  return [
    ...problemsOfName(connection),
    ...problemsOfUrl(['options', 'authorizationURL'], options.authorizationURL, 2083),
    ...problemsOfResponseMode(connection),
    ...problemsOfUrl(['options', 'tokenURL'], options.tokenURL, 255),
    ...problemsOfCallbackUrl(connection),
    ...problemsOfClient(connection),
    ...problemsOfScope(connection),
    ...problemsOfMap(['options', 'authParams'], options.authParams, 30, 256),
    ...problemsOfMap(['options', 'authParamsMap'], options.authParamsMap, 21, 256),
    ...problemsOfMap(['options', 'customHeaders'], options.customHeaders, 30, 1024),
    ...problemsOfHeaderNames(options.customHeaders),
    ...problemsOfScript(
      ['options', 'scripts', 'fetchUserProfile'],
      options.scripts?.fetchUserProfile,
    ),
    ...problemsOfScript(['options', 'scripts', 'getLogoutUrl'], options.scripts?.getLogoutUrl),
    ...problemsOfOptionalUrl(['options', 'icon_url'], options.icon_url),
    ...problemsOfOptionalUrl(['options', 'logoutUrl'], options.logoutUrl),
    ...problemsOfLists(connection),
    ...problemsOfUnknownKeys(connection),
    ...problemsOfMaskedValues(connection),
  ]
}

/** The problems that keep a connection from being run. */
export function findErrors(connection: Connection): readonly ConnectionProblem[] {
  return findConnectionProblems(connection).filter((p) => p.severity === 'error')
}

function error(path: readonly string[], message: string): ConnectionProblem {
  return { path, severity: 'error', message }
}

function warning(path: readonly string[], message: string): ConnectionProblem {
  return { path, severity: 'warning', message }
}

function problemsOfName({ name, display_name }: Connection): ConnectionProblem[] {
  const problem = findNameProblem(name)
  return [
    ...(problem ? [error(['name'], problem)] : []),
    ...(display_name !== undefined && display_name.length > 128
      ? [error(['display_name'], 'The display name may have at most 128 characters.')]
      : []),
  ]
}

function problemsOfUrl(path: readonly string[], text: string, limit: number): ConnectionProblem[] {
  const key = path.at(-1)
  if (text === '') return [error(path, `${key} is missing.`)]
  if (!URL.canParse(text))
    return [error(path, `${key} is not a URL; it should look like https://id.example.com/path.`)]
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return [error(path, `${key} must start with https://, not ${url.protocol}//.`)]
  if (text.length > limit)
    return [warning(path, `${key} has ${text.length} characters; Auth0 takes at most ${limit}.`)]
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname))
    return [warning(path, `${key} is not encrypted (http://); Auth0 takes only https:// here.`)]
  return []
}

function problemsOfResponseMode({ options }: Connection): ConnectionProblem[] {
  if (!URL.canParse(options.authorizationURL)) return []
  if (!new URL(options.authorizationURL).searchParams.has('response_mode')) return []
  return [
    error(
      ['options', 'authorizationURL'],
      'authorizationURL must not set response_mode: Auth0 reads the code only from the query of the callback URL, so no other mode works.',
    ),
  ]
}

/** What keeps a login from coming back to this callback URL, or `null`. */
export function findCallbackUrlProblem(text: string): string | null {
  if (!URL.canParse(text))
    return 'The callback URL is not a URL; any https URL or custom scheme will do.'
  const { protocol, hash } = new URL(text)
  if (!canBeRedirectedTo(protocol))
    return `The callback URL cannot begin with ${protocol}, to which no login can come back; any https URL or custom scheme will do.`
  return hash === ''
    ? null
    : 'The callback URL must not have a fragment (#…); RFC 6749 §3.1.2 forbids it.'
}

function problemsOfCallbackUrl({ workbench }: Connection): ConnectionProblem[] {
  const path = ['workbench', 'callbackUrl']
  const text = workbench?.callbackUrl
  if (!text)
    return [
      warning(
        path,
        'The callback URL is missing; fill in the one that the identity provider knows.',
      ),
    ]
  const problem = findCallbackUrlProblem(text)
  if (problem !== null) return [error(path, problem)]
  if (/^https:\/\/YOUR_DOMAIN\//i.test(text))
    return [
      warning(
        path,
        'The callback URL still says YOUR_DOMAIN; fill in the domain that the identity provider knows.',
      ),
    ]
  return []
}

function problemsOfClient({ options }: Connection): ConnectionProblem[] {
  return [
    ...(options.client_id.trim() === ''
      ? [error(['options', 'client_id'], 'client_id is missing.')]
      : []),
    ...(options.client_id.length > 128
      ? [warning(['options', 'client_id'], 'Auth0 takes at most 128 characters of client_id.')]
      : []),
    ...((options.client_secret?.length ?? 0) > 1024
      ? [
          warning(
            ['options', 'client_secret'],
            'Auth0 takes at most 1,024 characters of client_secret.',
          ),
        ]
      : []),
  ]
}

function problemsOfScope({ options }: Connection): ConnectionProblem[] {
  const path = ['options', 'scope']
  if (typeof options.scope === 'string' && options.scope.length > 4096)
    return [warning(path, 'Auth0 takes at most 4,096 characters of scope.')]
  if (typeof options.scope === 'object' && options.scope.length > 20)
    return [warning(path, 'Auth0 takes at most 20 scopes in an array.')]
  return []
}

function problemsOfMap(
  path: readonly string[],
  map: Readonly<Record<string, string>> | undefined,
  countLimit: number,
  lengthLimit: number,
): ConnectionProblem[] {
  const entries = Object.entries(map ?? {})
  const key = path.at(-1)
  return [
    ...(entries.length > countLimit
      ? [warning(path, `Auth0 takes at most ${countLimit} entries in ${key}.`)]
      : []),
    ...entries
      .filter(([, value]) => value.length === 0 || value.length > lengthLimit)
      .map(([name, value]) =>
        warning(
          [...path, name],
          `${key}.${name} has ${value.length} characters; Auth0 takes 1 to ${lengthLimit}.`,
        ),
      ),
  ]
}

// RFC 9110 §5.6.2: a field name is a token.
const headerNamePattern = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

function problemsOfHeaderNames(
  headers: Readonly<Record<string, string>> | undefined,
): ConnectionProblem[] {
  return Object.entries(headers ?? {}).flatMap(([name, value]) => {
    const path = ['options', 'customHeaders', name]
    if (!headerNamePattern.test(name))
      return [error(path, `customHeaders: "${name}" cannot be the name of a header.`)]
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what RFC 9110 §5.5 forbids
    if (/[\u0000-\u0008\u000a-\u001f\u007f]|[^\u0000-\u00ff]/.test(value))
      return [
        error(path, `customHeaders.${name} holds a character that a header value cannot have.`),
      ]
    return []
  })
}

function problemsOfScript(path: readonly string[], script: unknown): ConnectionProblem[] {
  if (typeof script !== 'string' || script.length <= scriptLengthLimit) return []
  return [
    warning(
      path,
      `The script has ${script.length} characters; Auth0 takes at most ${scriptLengthLimit}.`,
    ),
  ]
}

/** The rules of every URL; none of these keeps the connection from being run. */
function problemsOfOptionalUrl(path: readonly string[], text: unknown): ConnectionProblem[] {
  if (text === undefined || text === null || text === '') return []
  if (typeof text !== 'string') return [warning(path, `${path.at(-1)} must be a text.`)]
  return problemsOfUrl(path, text, 255).map(({ message }) => warning(path, message))
}

/** The most entries that Auth0 takes. */
const countLimits: readonly (readonly [path: readonly string[], limit: number])[] = [
  [['metadata'], 10],
  [['realms'], 10],
  [['options', 'non_persistent_attrs'], 96],
  [['options', 'fieldsMap'], 100],
]

function problemsOfLists({ metadata, realms, options }: Connection): ConnectionProblem[] {
  const values = [metadata, realms, options.non_persistent_attrs, options.fieldsMap]
  return countLimits.flatMap(([path, limit], index) => {
    const count = Object.keys(Object(values[index])).length
    return count > limit
      ? [warning(path, `${path.at(-1)} has ${count} entries; Auth0 takes at most ${limit}.`)]
      : []
  })
}

/** As a shared case holds them in the place of what is private. */
const maskedValue = /‹[\w.-]+(?::\d+)?›/

/** What a connection that was made from a case would send as it stands. */
function problemsOfMaskedValues({ options }: Connection): ConnectionProblem[] {
  const { authorizationURL, tokenURL, client_id, scope, authParams } = options
  const values: readonly (readonly [path: readonly string[], value: unknown])[] = [
    ...Object.entries({ authorizationURL, tokenURL, client_id, scope }).map(
      ([key, value]) => [['options', key], value] as const,
    ),
    ...Object.entries(authParams ?? {}).map(
      ([name, value]) => [['options', 'authParams', name], value] as const,
    ),
  ]
  return values.flatMap(([path, value]) => {
    const found = maskedValue.exec(String(value))?.[0]
    if (found === undefined) return []
    const name = path.slice(1).join('.')
    return [warning(path, `${name} holds ${found}, which was masked when a run was shared.`)]
  })
}

/** Auth0 may know keys that are not known here, so only a likely slip is a problem. */
function problemsOfUnknownKeys(connection: Connection): ConnectionProblem[] {
  return findUnknownKeys(connection).flatMap(({ path, meant }) =>
    meant === undefined
      ? []
      : [warning(path, `${nameKey(path)} is not a key that is known; did you mean ${meant}?`)],
  )
}
