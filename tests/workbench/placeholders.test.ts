import { describe, expect, test } from 'vitest'
import { Redactor } from '../../src/shared/redaction.ts'
import { hideSecrets, restoreSecrets, secretsOf } from '../../src/workbench/placeholders.ts'
import { buildConnection } from '../builders/connection-builder.ts'

const stored = buildConnection({
  options: {
    client_secret: 'the client secret',
    customHeaders: { Authorization: 'Basic YTpi', 'X-Tenant': 'acme' },
  },
})

describe('hideSecrets', () => {
  test('names each secret after its place and leaves the rest open', () => {
    const { options } = hideSecrets(stored)
    expect(options.client_secret).toBe('«client_secret»')
    expect(options.customHeaders).toEqual({
      Authorization: '«customHeaders.Authorization»',
      'X-Tenant': 'acme',
    })
  })

  test('leaves a text alone in which the same letters stand openly', () => {
    const script = "// the client secret\nfunction f(a, c, cb) { cb(null, { user_id: 'x' }) }"
    const connection = buildConnection({ options: { client_secret: 'the client secret', script } })
    expect(hideSecrets(connection).options.script).toBe(script)
  })

  test('hides nothing where there is no secret', () => {
    expect(
      hideSecrets(buildConnection({ options: { client_secret: '' } })).options.client_secret,
    ).toBe('')
  })
})

describe('restoreSecrets', () => {
  test('puts every secret back that was not touched', () => {
    expect(restoreSecrets(hideSecrets(stored), secretsOf(stored))).toEqual(stored)
  })

  test('takes a secret that was typed anew', () => {
    const edited = buildConnection({ options: { client_secret: 'new' } })
    expect(restoreSecrets(edited, secretsOf(stored)).options.client_secret).toBe('new')
  })

  test('takes a secret away that was cleared', () => {
    const edited = buildConnection({ options: { client_secret: '' } })
    expect(restoreSecrets(edited, secretsOf(stored)).options.client_secret).toBe('')
  })

  test('lets a secret move to another secret header', () => {
    const edited = buildConnection({
      options: {
        client_secret: '«client_secret»',
        customHeaders: { 'X-Api-Key': '«customHeaders.Authorization»' },
      },
    })
    expect(restoreSecrets(edited, secretsOf(stored)).options.customHeaders).toEqual({
      'X-Api-Key': 'Basic YTpi',
    })
  })

  test('restores the secret of a header whose name no placeholder can hold', () => {
    const odd = buildConnection({ options: { customHeaders: { 'X~Token': 'odd-header-value' } } })
    expect(restoreSecrets(hideSecrets(odd), secretsOf(odd))).toEqual(odd)
  })

  test('refuses a placeholder without a stored secret', () => {
    const edited = buildConnection({ options: { client_secret: '«client_secret»' } })
    expect(() => restoreSecrets(edited, new Redactor())).toThrow(
      'options.client_secret: «client_secret» stands for a secret, but none of that name is stored for this connection; type the secret itself.',
    )
  })

  test('refuses to put a secret where it would be shown', () => {
    const edited = buildConnection({
      options: { customHeaders: { 'X-Tenant': '«client_secret»' } },
    })
    expect(() => restoreSecrets(edited, secretsOf(stored))).toThrow(
      'options.customHeaders.X-Tenant: «client_secret» stands for a hidden value, but this place shows its value openly; type the value again.',
    )
  })
})
