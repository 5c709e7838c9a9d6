import type { GuestModuleName } from './bridge.ts'
import { listInstead } from './list-instead.ts'
import type { GuestModules } from './modules.ts'

interface Requirable {
  readonly module: GuestModuleName
  /** The one export that the script gets, where it does not get them all. */
  readonly exportName?: string | undefined
  /** The version that is built in; absent where the module is part of Node. */
  readonly version?: string | undefined
  /** `require('lodash/get')` gives the member `get`. */
  readonly members?: true
}

/** The modules that a script can `require`, and the guest module and export behind each. */
const requirableModules = {
  '@xmldom/xmldom': { module: 'xmldom', version: '0.8.15' },
  async: { module: 'async', version: '3.2.6', members: true },
  axios: { module: 'axios', version: '1.21.1' },
  buffer: { module: 'buffer' },
  crypto: { module: 'crypto' },
  events: { module: 'events' },
  http: { module: 'https', exportName: 'http' },
  https: { module: 'https', exportName: 'https' },
  jsonwebtoken: { module: 'jsonwebtoken', version: '9.0.3' },
  'jwks-rsa': { module: 'jwks-rsa' },
  'jwt-decode': { module: 'jwt-decode', version: '4.0.0' },
  lodash: { module: 'lodash', version: '4.18.1', members: true },
  qs: { module: 'qs', version: '6.5.5' },
  querystring: { module: 'querystring' },
  request: { module: 'request', exportName: 'request', version: '2.88.2' },
  url: { module: 'url' },
  util: { module: 'util' },
  uuid: { module: 'uuid', version: '14.0.3', members: true },
  xml2js: { module: 'xml2js', version: '0.6.2' },
  xmldom: { module: 'xmldom', version: '0.8.15' },
  zlib: { module: 'zlib' },
} as const satisfies Readonly<Record<string, Requirable>>

/** Generations of a library that differ too much for one to stand in for the other. */
const olderGenerations: Readonly<Record<string, { matches: RegExp; instead: Requirable }>> = {
  axios: { matches: /^[~^]?0\./, instead: { module: 'axios-0-22', version: '0.22.0' } },
}

/** The script's `require`. */
export function createRequire(
  modules: GuestModules,
  warn: (code: string, message: string) => void,
): (specifier: unknown) => unknown {
  return function require(specifier: unknown): unknown {
    const wanted = String(specifier)
    const { name, version, member } = parseSpecifier(wanted)
    const known: Requirable | undefined = isRequirable(name) ? requirableModules[name] : undefined
    if (!known || (member !== undefined && !known.members)) throw notFound(wanted, name)
    const older = version === undefined ? undefined : olderGenerations[name]
    const {
      module,
      exportName,
      version: builtIn,
    } = older?.matches.test(version ?? '') === true ? older.instead : known
    if (version !== undefined && version !== builtIn)
      warn('module-version-ignored', describeReplacement(wanted, name, builtIn))
    const exported = modules.load(module)
    const key = member ?? exportName
    if (key === undefined) return exported
    // Only what the library itself exports: not what every object has, such as a constructor.
    if (!Object.hasOwn(Object(exported), key)) throw notFound(wanted, name)
    return Reflect.get(Object(exported), key)
  }
}

function describeReplacement(wanted: string, name: string, builtIn: string | undefined): string {
  return builtIn === undefined
    ? `require('${wanted}') gives the ${name} that is built in.`
    : `require('${wanted}') gives ${name} ${builtIn}, which is built in.`
}

function notFound(wanted: string, name: string): Error {
  const instead = listInstead('Modules', name, Object.keys(requirableModules))
  const error = new Error(`Cannot find module '${wanted}'. ${instead}`)
  return Object.assign(error, { code: 'MODULE_NOT_FOUND' })
}

/** `node:url` and `url@1.2.3` both name the module `url`; `lodash/get` names a member of `lodash`. */
function parseSpecifier(specifier: string): {
  name: string
  version: string | undefined
  member: string | undefined
} {
  const pattern = /^(?:node:)?((?:@[^@/]+\/)?[^@/]*)(?:@([^/]+))?(?:\/(.+))?$/
  const [, name = specifier, version, member] = pattern.exec(specifier.trim()) ?? []
  return { name, version, member: member?.replace(/\.js$/, '') }
}

function isRequirable(name: string): name is keyof typeof requirableModules {
  return Object.hasOwn(requirableModules, name)
}
