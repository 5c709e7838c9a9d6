import { describe, expect, it } from 'vitest'
import { listConnectionSecrets, maskConnection } from '../../src/shared/connection-secrets.ts'
import { Redactor } from '../../src/shared/redaction.ts'
import { buildConnection } from '../builders/connection-builder.ts'

describe('maskConnection', () => {
  it('replaces the client secret and credentials in headers by placeholders that can be revealed', () => {
    const redactor = new Redactor()
    const customHeaders = { Authorization: 'Basic abcdef', Accept: 'application/json' }
    const masked = maskConnection(buildConnection({ options: { customHeaders } }), redactor)
    expect(masked.options.client_secret).toBe('«client_secret»')
    expect(masked.options.customHeaders).toEqual({
      Authorization: '«customHeaders.Authorization»',
      Accept: 'application/json',
    })
    expect(redactor.reveal('«customHeaders.Authorization»')).toBe('Basic abcdef')
  })

  it('masks static parameters under secret keys, and the same value wherever else it stands', () => {
    const authParams = { api_key: 'k-0123456789', other: 'k-0123456789' }
    const masked = maskConnection(buildConnection({ options: { authParams } }), new Redactor())
    expect(masked.options.authParams).toEqual({ api_key: '«api_key»', other: '«api_key»' })
  })

  it('leaves the names in authParamsMap alone', () => {
    const redactor = new Redactor()
    const authParamsMap = { id_token_hint: 'id_token_hint' }
    const masked = maskConnection(buildConnection({ options: { authParamsMap } }), redactor)
    expect(masked.options.authParamsMap).toEqual(authParamsMap)
    expect(redactor.mask('id_token_hint=x')).toBe('id_token_hint=x')
  })
})

describe('listConnectionSecrets', () => {
  it('finds nothing in a public client without headers', () => {
    expect(listConnectionSecrets(buildConnection({ options: { client_secret: '' } }))).toEqual([])
  })
})
