import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { connectionSchema } from '../../src/shared/connection-schema.ts'
import { parseConnectionText } from '../../src/shared/connection-text.ts'
import { buildConnection } from '../builders/connection-builder.ts'

const connection = { ...buildConnection({ name: 'acme' }), unknown: { kept: [1, null] } }

function read(value: unknown) {
  return parseConnectionText(JSON.stringify(value, null, 2), 'acme')
}

describe('parseConnectionText', () => {
  it('reads a connection with every key that it has', () => {
    expect(read(connection)).toEqual({ ok: true, connection })
  })

  it('names the place where the text is no JSON', () => {
    expect(parseConnectionText('{\n  "name": "acme",\n}', 'acme')).toEqual({
      ok: false,
      line: 3,
      column: 1,
      message: 'Line 3, column 1: not valid JSON: property name expected.',
    })
  })

  it('refuses another name', () => {
    expect(read({ ...connection, name: 'other' })).toMatchObject({
      ok: false,
      line: 2,
      message:
        'Line 2, column 11: the name stays "acme"; duplicate the connection to give it another.',
    })
  })

  it('refuses a connection without options', () => {
    const { options: _, ...rest } = connection
    expect(read(rest)).toMatchObject({ ok: false, message: expect.stringContaining('"options"') })
  })

  it.each([
    ['tokenURL', 7],
    ['scope', { a: true }],
    ['scope', ['a', 1]],
    ['client_secret', false],
    ['pkce_enabled', 'yes'],
    ['authParams', { a: 1 }],
    ['customHeaders', ['a']],
    ['upstream_params', { a: 'b' }],
    ['scripts', 'text'],
    ['scripts', { fetchUserProfile: 1 }],
  ])('names the key %s where it has not its shape', (key, value) => {
    const wrong = { ...connection, options: { ...connection.options, [key]: value } }
    expect(read(wrong)).toMatchObject({
      ok: false,
      message: expect.stringContaining(`options.${key}`),
    })
  })

  it('looks at the last of two values of a key, which is the one that is saved', () => {
    const twice = '"options":{"logoutUrl":"/out","logoutUrl":1,'
    const text = JSON.stringify(connection).replace('"options":{', twice)
    expect(parseConnectionText(text, 'acme')).toMatchObject({
      ok: false,
      message: expect.stringContaining('options.logoutUrl must be a text'),
    })
  })

  describe('takes and refuses what the schema does', () => {
    const values = ['text', 'http', '', 1, true, null, [], ['a'], ['a', 1], {}, { a: 'b' }]
    const more = [{ a: 1 }, { a: { value: 'x' } }, { a: { alias: 1 } }, { a: { alias: 'x' } }]
    const paths = pathsOf(z.toJSONSchema(connectionSchema, { io: 'input' }))

    it.each(paths.filter((path) => path !== 'name'))('at %s', (path) => {
      for (const value of [...values, ...more]) {
        const changed = withValue(connection, path.split('.'), value)
        expect([value, read(changed).ok]).toEqual([
          value,
          connectionSchema.safeParse(changed).success,
        ])
      }
    })
  })
})

/** The path of every key that a JSON schema names. */
function pathsOf({ properties = {} }: z.core.JSONSchema.BaseSchema): readonly string[] {
  return Object.entries(properties).flatMap(([key, inner]) =>
    typeof inner === 'boolean' ? [key] : [key, ...pathsOf(inner).map((rest) => `${key}.${rest}`)],
  )
}

function withValue(target: unknown, keys: readonly string[], value: unknown): object {
  const [key = '', ...rest] = keys
  const inner: unknown = Object.getOwnPropertyDescriptor(Object(target), key)?.value
  return { ...Object(target), [key]: rest.length === 0 ? value : withValue(inner, rest, value) }
}
