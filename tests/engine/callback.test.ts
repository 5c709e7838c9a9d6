import { describe, expect, it } from 'vitest'
import { validateCallback } from '../../src/engine/callback.ts'

const state = 'the-state-of-this-run'

function validate(suffix: string) {
  return validateCallback(
    { method: 'GET', url: `https://tenant.example.com/login/callback${suffix}` },
    { state },
  )
}

function errorOf(suffix: string) {
  const validation = validate(suffix)
  return validation.ok ? null : validation.error
}

describe('validateCallback', () => {
  it('accepts a code with this run’s state', () => {
    expect(validate(`?code=abc&state=${state}`)).toEqual({ ok: true, accepted: { code: 'abc' } })
  })

  it.each([
    ['absent', '?code=abc', 'state-missing'],
    ['wrong', '?code=abc&state=other', 'state-mismatch'],
    ['sent twice', `?code=abc&state=${state}&state=other`, 'state-mismatch'],
    ['wrong beside an error', '?error=access_denied&state=other', 'state-mismatch'],
  ])('refuses a state that is %s', (_, suffix, code) => {
    expect(errorOf(suffix)?.code).toBe(code)
  })

  it('keeps the protocol’s words beside a state problem', () => {
    expect(errorOf('?error=server_error')).toMatchObject({
      code: 'state-missing',
      protocol: { error: 'server_error' },
      message: expect.stringContaining('error=server_error'),
    })
  })

  it('tells a denied login', () => {
    expect(errorOf(`?error=access_denied&error_description=No%20thanks&state=${state}`)).toEqual({
      code: 'access-denied',
      message:
        'Callback: access was denied, by the person or by the authorization server (access_denied): No thanks',
      protocol: { error: 'access_denied', error_description: 'No thanks' },
    })
  })

  it('passes on every other error with its own name', () => {
    expect(errorOf(`?error=invalid_scope&state=${state}`)).toMatchObject({
      code: 'authorization-error',
      protocol: { error: 'invalid_scope' },
    })
  })

  it('refuses a response in the fragment, which Auth0 does not read', () => {
    expect(errorOf(`#code=abc&state=${state}`)?.code).toBe('callback-in-fragment')
  })

  it('refuses a response in a form body, which Auth0 does not read', () => {
    const url = 'https://tenant.example.com/login/callback'
    const body = `code=abc&state=${state}`
    const validation = validateCallback({ method: 'POST', url, body }, { state })
    expect(validation.ok ? null : validation.error.code).toBe('callback-in-form-body')
  })

  it.each(['password=hunter2', 'state=of-the-login-page&code=123456'])(
    'reads the query where a 307 carried the login form %s along',
    (body) => {
      const url = `https://tenant.example.com/login/callback?code=abc&state=${state}`
      expect(validateCallback({ method: 'POST', url, body }, { state })).toEqual({
        ok: true,
        accepted: { code: 'abc' },
      })
    },
  )

  it('refuses two codes', () => {
    expect(errorOf(`?code=a&code=b&state=${state}`)?.code).toBe('code-repeated')
  })

  it('refuses a response with neither code nor error', () => {
    expect(errorOf(`?state=${state}`)?.code).toBe('code-missing')
  })
})
