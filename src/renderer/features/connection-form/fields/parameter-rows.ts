import type { ConnectionOptions, UpstreamParameter } from '../../../../shared/connection.ts'
import { isSameMap, type MapRow } from '../../../components/map-rows/map-rows.ts'

/** Which key of the connection holds a parameter, and as what. */
export type ParameterSource = 'authParams' | 'authParamsMap' | 'upstream-value' | 'upstream-alias'

/** One parameter of the authorization request while it is edited. */
export interface ParameterRow {
  readonly id: number
  /** What it is sent as. */
  readonly name: string
  readonly source: ParameterSource
  /** The value itself, or the name of a parameter of `/authorize`. */
  readonly text: string
}

/** The three keys that hold parameters. */
export interface ParameterMaps {
  readonly authParams: Readonly<Record<string, string>>
  readonly authParamsMap: Readonly<Record<string, string>>
  readonly upstream_params: Readonly<Record<string, UpstreamParameter>>
}

export function parameterMapsOf(options: ConnectionOptions): ParameterMaps {
  const { authParams = {}, authParamsMap = {}, upstream_params } = options
  return { authParams, authParamsMap, upstream_params: upstream_params ?? {} }
}

/** All parameters of a connection as rows, in the order in which one replaces another. */
export function rowsOfMaps(maps: ParameterMaps): readonly ParameterRow[] {
  const rows = [
    ...Object.entries(maps.authParams).map(([name, text]) => row(name, 'authParams', text)),
    ...Object.entries(maps.authParamsMap).map(([name, text]) => row(name, 'authParamsMap', text)),
    ...Object.entries(maps.upstream_params).map(([name, parameter]) =>
      'value' in parameter
        ? row(name, 'upstream-value', parameter.value)
        : row(name, 'upstream-alias', parameter.alias),
    ),
  ]
  return rows.map((one, id) => ({ id, ...one }))
}

/** The maps that rows make: those without a name are left out, and of equal names the last counts. */
export function mapsOfRows(rows: readonly ParameterRow[]): ParameterMaps {
  const named = rows.filter(({ name }) => name !== '')
  const pick = <T>(key: ParameterKey, make: (row: ParameterRow) => T): Record<string, T> =>
    Object.fromEntries(
      named.filter(({ source }) => keyOfSource(source) === key).map((r) => [r.name, make(r)]),
    )
  return {
    authParams: pick('authParams', ({ text }) => text),
    authParamsMap: pick('authParamsMap', ({ text }) => text),
    upstream_params: pick('upstream_params', ({ source, text }) =>
      source === 'upstream-value' ? { value: text } : { alias: text },
    ),
  }
}

export function isSameMaps(a: ParameterMaps, b: ParameterMaps): boolean {
  return (
    isSameMap(a.authParams, b.authParams) &&
    isSameMap(a.authParamsMap, b.authParamsMap) &&
    isSameMap(a.upstream_params, b.upstream_params)
  )
}

export type ParameterKey = keyof ParameterMaps

/** The key of `options` in which a row is kept. */
export function keyOfSource(source: ParameterSource): ParameterKey {
  return source === 'authParams' || source === 'authParamsMap' ? source : 'upstream_params'
}

/** Ids of the rows whose name stands twice in the same key; the last of them counts. */
export function repeatedRows(rows: readonly ParameterRow[]): ReadonlySet<number> {
  const place = ({ name, source }: ParameterRow) => `${keyOfSource(source)} ${name}`
  const repeated = rows.filter(
    (one) => one.name !== '' && rows.findLast((other) => place(other) === place(one)) !== one,
  )
  return new Set(repeated.map(({ id }) => id))
}

/** The next id that no row has. */
export function freeRowId(rows: readonly Pick<MapRow<unknown>, 'id'>[]): number {
  return Math.max(-1, ...rows.map(({ id }) => id)) + 1
}

function row(name: string, source: ParameterSource, text: string): Omit<ParameterRow, 'id'> {
  return { name, source, text }
}
