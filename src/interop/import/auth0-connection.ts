import type { Connection } from '../../shared/connection.ts'
import { connectionSchema } from '../../shared/connection-schema.ts'
import { isObject } from '../../shared/json-object.ts'
import { importedName, labelOfFile, labelOfUrl } from './connection-name.ts'
import type { ImportContext } from './importer.ts'
import { describeType, joinPath, type Place } from './place.ts'

/** A draft of a connection: of the right keys, with values of any shape. */
export type ConnectionDraft = Readonly<Record<string, unknown>>

/**
 * Reads one connection in Auth0's own shape: whole, or a PATCH body without name and strategy.
 * Unknown keys are kept; what has the wrong shape is left out and reported. `null` where it is no
 * custom social connection.
 */
export function importAuth0Connection(place: Place, context: ImportContext): Connection | null {
  if (!isObject(place.value)) {
    place.leaveOut(`a connection must be an object, not ${describeType(place.value)}`)
    return null
  }
  const { strategy = 'oauth2' } = place.value
  if (strategy !== 'oauth2') {
    place.leaveOut(
      `its strategy is ${JSON.stringify(strategy)}; only custom social connections ("oauth2") can be imported`,
    )
    return null
  }
  const draft = { ...place.value, strategy }
  place.take()
  return completeConnection(draft, place.path, context)
}

/** Reads a bare `options` object of Auth0's. */
export function importAuth0Options(place: Place, context: ImportContext): Connection {
  const options = place.take()
  return completeConnection({ strategy: 'oauth2', options }, place.path, context, place.path)
}

/**
 * Makes a connection of a draft: what does not fit its shape is left out and reported at its place,
 * a missing name is made up, and missing URLs and client id are reported.
 *
 * @param path where the draft stands in the imported text
 * @param optionsPath where its options stand, if that is not below `path`
 */
export function completeConnection(
  draft: ConnectionDraft,
  path: string,
  context: ImportContext,
  optionsPath = joinPath(path, 'options'),
): Connection {
  const { report } = context
  const options = isObject(draft.options) ? draft.options : {}
  if (draft.options !== undefined && !isObject(draft.options))
    report.add(optionsPath, `must be an object, not ${describeType(draft.options)}`)
  const name = typeof draft.name === 'string' && draft.name !== '' ? draft.name : null
  if (name === null && draft.name !== undefined)
    report.add(joinPath(path, 'name'), `must be a text, not ${describeType(draft.name)}`)
  const placeOf = ([first = '', ...rest]: readonly string[]) =>
    rest.reduce<string>(joinPath, first === 'options' ? optionsPath : joinPath(path, first))
  const candidate = withoutMisfits(
    { ...draft, name: name ?? 'imported', options },
    (keys, reason) => report.add(placeOf(keys), reason),
  )
  const connection = withRequiredKeys(candidate)
  const named = name === null ? withMadeUpName(connection, context) : connection
  for (const key of ['authorizationURL', 'tokenURL', 'client_id'] as const)
    if (named.options[key] === '')
      report.add(`${named.name}.options.${key}`, 'is missing; fill it in before a run')
  return named
}

function withMadeUpName(connection: Connection, context: ImportContext): Connection {
  const label =
    connection.display_name ??
    labelOfFile(context.fileName) ??
    labelOfUrl(connection.options.authorizationURL)
  const name = importedName(label ?? '')
  context.report.note(`The text has no name for the connection, so it is called "${name}".`)
  return { ...connection, name }
}

/** Asks the schema, and cuts out what it complains about, until it has nothing to say. */
function withoutMisfits(
  draft: ConnectionDraft,
  report: (keys: readonly string[], reason: string) => void,
): ConnectionDraft {
  let candidate = withoutProtoKeys(draft, [], report)
  for (;;) {
    const parsed = connectionSchema.safeParse(candidate)
    if (parsed.success) return candidate
    const misfits = new Set(parsed.error.issues.map((issue) => issue.path.map(String).join('\n')))
    const fitting = withoutKeys(candidate, '', misfits, (keys, value) =>
      report(keys, `left out: ${describeType(value)} cannot stand here`),
    )
    if (fitting === candidate)
      throw new TypeError(`unexpected schema issue at "${[...misfits].join('", "')}"`)
    candidate = fitting
  }
}

/** The object without the keys at these paths, their parts joined with line breaks; else itself. */
function withoutKeys(
  draft: ConnectionDraft,
  prefix: string,
  paths: ReadonlySet<string>,
  onKey: (keys: readonly string[], value: unknown) => void,
): ConnectionDraft {
  let isChanged = false
  const entries = Object.entries(draft).flatMap(([key, value]) => {
    const path = `${prefix}${key}`
    if (paths.has(path)) {
      onKey(path.split('\n'), value)
      isChanged = true
      return []
    }
    const kept = isObject(value) ? withoutKeys(value, `${path}\n`, paths, onKey) : value
    isChanged ||= kept !== value
    return [[key, kept] as const]
  })
  return isChanged ? Object.fromEntries(entries) : draft
}

/** Everything but keys called `__proto__`, which assignment turns into something else. */
function withoutProtoKeys(
  draft: ConnectionDraft,
  path: readonly string[],
  report: (keys: readonly string[], reason: string) => void,
): ConnectionDraft {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([key, value]) => {
      const keys = [...path, key]
      if (key !== '__proto__')
        return [[key, isObject(value) ? withoutProtoKeys(value, keys, report) : value]]
      report(keys, 'a key of this name cannot be kept')
      return []
    }),
  )
}

function withRequiredKeys(candidate: ConnectionDraft): Connection {
  const options = isObject(candidate.options) ? candidate.options : {}
  const connection = {
    ...candidate,
    options: { authorizationURL: '', tokenURL: '', client_id: '', ...options },
  }
  // The schema has just accepted it; its own output is not used, because it drops unknown keys
  // in upstream_params.
  return connection as unknown as Connection
}
