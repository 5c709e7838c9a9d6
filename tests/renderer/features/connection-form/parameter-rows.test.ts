import { describe, expect, test } from 'vitest'
import { diagnose } from '../../../../src/diagnosis/diagnose.ts'
import { remarkOn } from '../../../../src/renderer/features/connection-form/fields/parameter-remarks.ts'
import {
  mapsOfRows,
  type ParameterRow,
  type ParameterSource,
  parameterMapsOf,
  repeatedRows,
  rowsOfMaps,
} from '../../../../src/renderer/features/connection-form/fields/parameter-rows.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'
import { buildRun } from '../../../builders/run-builder.ts'

const row = (name: string, source: ParameterSource, text: string, id = 0): ParameterRow => ({
  id,
  name,
  source,
  text,
})

const maps = {
  authParams: { audience: 'api' },
  authParamsMap: { hint: 'login_hint' },
  upstream_params: { prompt: { alias: 'prompt' }, team: { value: 'T1' } },
}

describe('rows', () => {
  test('make the maps that they were made of', () => {
    expect(mapsOfRows(rowsOfMaps(maps))).toEqual(maps)
  })

  test('come of a connection without any of the three keys', () => {
    const options = buildConnection({ options: { upstream_params: null } }).options
    expect(rowsOfMaps(parameterMapsOf(options))).toEqual([])
  })

  test('move to another key with their source', () => {
    const moved = rowsOfMaps(maps).map((r) =>
      r.name === 'audience' ? { ...r, source: 'upstream-value' as const } : r,
    )
    expect(mapsOfRows(moved)).toEqual({
      ...maps,
      authParams: {},
      upstream_params: { ...maps.upstream_params, audience: { value: 'api' } },
    })
  })

  test('without a name are no parameter', () => {
    expect(mapsOfRows([row('', 'authParams', 'x')]).authParams).toEqual({})
  })

  test('repeat one another only within one key', () => {
    const rows = [
      row('a', 'authParams', '1', 1),
      row('a', 'authParamsMap', 'prompt', 2),
      row('a', 'authParams', '3', 3),
    ]
    expect([...repeatedRows(rows)]).toEqual([1])
    expect(mapsOfRows(rows).authParams).toEqual({ a: '3' })
  })
})

describe('a remark', () => {
  const connection = (options: object) => buildConnection({ options })

  test('is not made on a parameter that is sent', () => {
    const given = connection({ authParams: { audience: 'api' } })
    expect(remarkOn(row('audience', 'authParams', 'api'), given, {})).toBeNull()
  })

  test('names what replaces it', () => {
    const given = connection({
      authParams: { prompt: 'none' },
      authParamsMap: { prompt: 'prompt' },
    })
    const fixed = row('prompt', 'authParams', 'none')
    expect(remarkOn(fixed, given, { prompt: 'login' })?.message).toBe('Replaced by authParamsMap.')
    expect(remarkOn(fixed, given, {})).toBeNull()
  })

  test('says that the protocol wins', () => {
    const given = connection({ authParams: { state: 'mine' } })
    expect(remarkOn(row('state', 'authParams', 'mine'), given, {})).toEqual({
      severity: 'warning',
      message: 'Replaced by the protocol’s own parameter.',
    })
  })

  test('says that a run has no value for it', () => {
    const given = connection({ authParamsMap: { hint: 'login_hint' } })
    expect(remarkOn(row('hint', 'authParamsMap', 'login_hint'), given, {})?.message).toContain(
      'gives no login_hint',
    )
  })

  test('tells a source that Auth0 is not known to map', () => {
    const given = connection({ authParamsMap: { hint: 'my_own' } })
    const remark = remarkOn(row('hint', 'authParamsMap', 'my_own'), given, { my_own: 'x' })
    expect(remark?.message).toContain('not known to map my_own')
  })

  test.each(['login_hint', 'acr_values', 'my_own'])(
    'is made on %s as the source where the diagnosis warns of it too',
    async (source) => {
      const options = { authParamsMap: { hint: source } }
      const run = await buildRun({ options, parameters: { [source]: 'x' } })
      const codes = diagnose(run, run.connection).map(({ code }) => code)
      const remark = remarkOn(row('hint', 'authParamsMap', source), connection(options), {
        [source]: 'x',
      })
      expect(remark !== null).toBe(codes.includes('auth-params-map-source-ignored'))
    },
  )

  test('tells an alias that the API refuses', () => {
    const given = connection({ upstream_params: { a: { alias: 'access_type' } } })
    expect(remarkOn(row('a', 'upstream-alias', 'access_type'), given, {})?.severity).toBe('warning')
  })

  test('is made without an authorization URL too', () => {
    const given = connection({ authorizationURL: '', authParamsMap: { hint: 'login_hint' } })
    expect(remarkOn(row('hint', 'authParamsMap', 'login_hint'), given, {})).not.toBeNull()
  })
})
