import { describe, expect, it } from 'vitest'
import { applyConnectionEdits, basicAuthorizationOf } from '../../src/shared/connection-edits.ts'
import { buildConnection } from '../builders/connection-builder.ts'

describe('applyConnectionEdits', () => {
  it('writes a value and keeps every other key', () => {
    const connection = { ...buildConnection({ options: { future_option: 1 } }), future: true }
    const edits = [{ path: ['options', 'pkce_enabled'], value: true }]
    const edited = applyConnectionEdits(connection, edits)
    expect(edited).toEqual({
      ...connection,
      options: { ...connection.options, pkce_enabled: true },
    })
  })

  it('removes a key where the value is undefined', () => {
    const connection = buildConnection({ options: { authParams: { prompt: 'none', p: 'x' } } })
    const edits = [{ path: ['options', 'authParams', 'prompt'] }]
    expect(applyConnectionEdits(connection, edits).options.authParams).toEqual({ p: 'x' })
  })

  it('makes the way to a key that is not there yet', () => {
    const edits = [{ path: ['options', 'upstream_params', 'a'], value: { value: 'b' } }]
    const { options } = applyConnectionEdits(buildConnection(), edits)
    expect(options.upstream_params).toEqual({ a: { value: 'b' } })
  })

  it('makes the header of a secret that is longer than a function takes arguments', () => {
    const connection = buildConnection({ options: { client_secret: 'é'.repeat(200_000) } })
    expect(basicAuthorizationOf(connection)).toHaveLength('Basic '.length + 533_352)
  })

  it('keeps an edited key in its place', () => {
    const connection = buildConnection()
    const edits = [{ path: ['options', 'tokenURL'], value: 'https://id.example.com/t' }]
    const keys = Object.keys(applyConnectionEdits(connection, edits).options)
    expect(keys).toEqual(Object.keys(connection.options))
  })

  it('makes a Basic header of the connection’s own id and secret', () => {
    const connection = buildConnection({ options: { client_secret: 'sécret' } })
    const path = ['options', 'customHeaders', 'Authorization']
    const { options } = applyConnectionEdits(connection, [
      { path, computed: 'basic-authorization' },
      { path: ['options', 'client_secret'], value: '' },
    ])
    const header = `Basic ${Buffer.from('client-4711:sécret').toString('base64')}`
    expect(options.customHeaders).toEqual({ Authorization: header })
    expect(options.client_secret).toBe('')
  })

  it('trims the text that is there', () => {
    const connection = buildConnection({ options: { client_secret: ' secret\n' } })
    const edits = [{ path: ['options', 'client_secret'], computed: 'trimmed' }] as const
    expect(applyConnectionEdits(connection, edits).options.client_secret).toBe('secret')
  })
})
