import { describe, expect, it } from 'vitest'
import {
  previewAuthorization,
  previewTokenRequest,
} from '../../../../src/renderer/features/connection-form/preview/preview-parts.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

describe('previewAuthorization', () => {
  it('shows each parameter with the path of its field', () => {
    const { endpoint, parts } = previewAuthorization(buildConnection(), {})
    expect(endpoint).toBe(buildConnection().options.authorizationURL)
    expect(parts.map(({ name, path }) => [name, path?.join('.') ?? null])).toEqual([
      ['response_type', null],
      ['redirect_uri', 'workbench.callbackUrl'],
      ['scope', 'options.scope'],
      ['state', null],
      ['client_id', 'options.client_id'],
    ])
  })

  it('shows no value of a parameter that is called like a secret', () => {
    const { parts } = previewAuthorization(
      buildConnection({
        options: {
          authParams: { api_key: 'typed-key' },
          upstream_params: { password: { value: 'typed-password' } },
        },
      }),
      {},
    )
    expect(JSON.stringify(parts)).not.toContain('typed')
    const hidden = parts.filter(({ name }) => ['api_key', 'password'].includes(name))
    expect(hidden.map(({ value }) => value)).toEqual([{ kind: 'secret' }, { kind: 'secret' }])
  })

  it('says of a mapped parameter where it comes from', () => {
    const connection = buildConnection({
      options: { authParamsMap: { custom_param: 'access_type' } },
    })
    const { parts } = previewAuthorization(connection, { access_type: 'offline' })
    expect(parts.find((p) => p.name === 'custom_param')).toEqual({
      name: 'custom_param',
      value: 'offline',
      path: ['options', 'authParamsMap', 'custom_param'],
      note: 'from access_type, by authParamsMap',
    })
  })

  it('names a mapped parameter for which the run has no value', () => {
    const connection = buildConnection({
      options: { upstream_params: { hint: { alias: 'login_hint' } } },
    })
    const { parts, absent } = previewAuthorization(connection, {})
    expect(parts.some((p) => p.name === 'hint')).toBe(false)
    expect(absent.map((p) => [p.name, p.value])).toEqual([['hint', 'login_hint']])
  })

  it('has no endpoint while the authorization URL is not one', () => {
    const connection = buildConnection({ options: { authorizationURL: 'https:/' } })
    expect(previewAuthorization(connection, {})).toMatchObject({ endpoint: null, parts: [] })
  })
})

describe('previewTokenRequest', () => {
  it('never shows a secret, not even one that is being typed', () => {
    const preview = previewTokenRequest(
      buildConnection({
        options: {
          client_secret: 'typed-secret',
          customHeaders: { Authorization: 'Basic typed', 'X-Tenant': 'acme' },
        },
      }),
    )
    expect(JSON.stringify(preview)).not.toContain('typed')
    expect(preview.headers.map((h) => h.name)).toContain('X-Tenant')
    expect(preview.body.find((p) => p.name === 'client_secret')?.path).toEqual([
      'options',
      'client_secret',
    ])
  })
})
