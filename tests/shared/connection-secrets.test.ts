import { describe, expect, it } from 'vitest'
import {
  listConnectionSecrets,
  mapConnectionSecrets,
  maskConnection,
} from '../../src/shared/connection-secrets.ts'
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

  it('masks secrets within addresses, wherever one stands', () => {
    const redactor = new Redactor()
    const connection = buildConnection({
      options: {
        authorizationURL: 'https://id.example/authorize?api_key=API7777777&prompt=login',
        tokenURL: 'https://id.example/token?client_secret=SECRETURL7777',
        logoutUrl: 'https://u:PASS4711@id.example/logout',
        extra: [{ userInfo: ' https://id.example/me?token=TOKEN7777 ' }],
      },
      workbench: { revocationUrl: 'https://id.example/revoke?api_key=API7777777' },
    })
    const { options, workbench } = maskConnection(connection, redactor)
    expect(options.authorizationURL).toBe(
      'https://id.example/authorize?api_key=«api_key»&prompt=login',
    )
    expect(options.tokenURL).toBe('https://id.example/token?client_secret=«client_secret:2»')
    expect(options.logoutUrl).toBe('https://u:«password»@id.example/logout')
    expect(options.extra).toEqual([{ userInfo: ' https://id.example/me?token=«token» ' }])
    expect(workbench?.revocationUrl).toBe('https://id.example/revoke?api_key=«api_key»')
    expect(redactor.mask('sent SECRETURL7777')).toBe('sent «client_secret:2»')
  })

  it('takes the name of a wrapped parameter for the key of its value', () => {
    const upstream_params = {
      api_key: { value: 'k-0123456789' },
      prompt: { value: 'login' },
      id_token_hint: { alias: 'id_token_hint' },
    }
    const masked = maskConnection(buildConnection({ options: { upstream_params } }), new Redactor())
    expect(masked.options.upstream_params).toEqual({
      ...upstream_params,
      api_key: { value: '«api_key»' },
    })
  })

  it('leaves a choice alone whose key sounds like a secret', () => {
    const workbench = { behaviour: { emptyClientSecret: 'sent-empty' } }
    const redactor = new Redactor()
    expect(maskConnection(buildConnection({ workbench }), redactor).workbench).toMatchObject(
      workbench,
    )
    expect(redactor.mask('sent-empty')).toBe('sent-empty')
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

  it('finds what its key gives away at whatever depth, behind the credentials', () => {
    const connection = {
      metadata: { api_key: 'm-1' },
      ...buildConnection({
        options: {
          authParams: { client_secret: 'a-1', password: 'a-2', prompt: 'login' },
          nested: [{ private_key: 'n-1' }],
          client_secret: 'the-secret',
          customHeaders: { 'X-Api-Key': 'h-1', Accept: '*/*' },
        },
      }),
    }
    const secrets = listConnectionSecrets(connection)
    expect(secrets.map(({ path, label }) => [path.join('.'), label]).slice(0, 2)).toEqual([
      ['options.client_secret', 'client_secret'],
      ['options.customHeaders.X-Api-Key', 'customHeaders.X-Api-Key'],
    ])
    expect(new Set(secrets.map(({ path, value }) => `${path.join('.')}=${value}`))).toEqual(
      new Set([
        'options.client_secret=the-secret',
        'options.customHeaders.X-Api-Key=h-1',
        'metadata.api_key=m-1',
        'options.authParams.client_secret=a-1',
        'options.authParams.password=a-2',
        'options.nested.0.private_key=n-1',
      ]),
    )
    const emptied = mapConnectionSecrets(connection, () => '')
    expect(listConnectionSecrets(emptied)).toEqual([])
    expect(emptied.options).toMatchObject({
      authParams: { client_secret: '', password: '', prompt: 'login' },
      nested: [{ private_key: '' }],
      customHeaders: { 'X-Api-Key': '', Accept: '*/*' },
    })
  })
})
