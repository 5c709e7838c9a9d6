import { describe, expect, it } from 'vitest'
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
  ])('refuses the same shapes of %s as the workbench does', (key, value) => {
    const wrong = { ...connection, options: { ...connection.options, [key]: value } }
    expect(connectionSchema.safeParse(wrong).success).toBe(false)
    const result = read(wrong)
    expect(result).toMatchObject({
      ok: false,
      message: expect.stringContaining(`options.${key}`),
    })
  })
})
