import { describe, expect, test } from 'vitest'
import { planLogins } from '../../../src/engine/probes/plan-logins.ts'
import { asItIs, authenticationVariants } from '../../../src/engine/probes/probe-variants.ts'
import { defaultBehaviour } from '../../../src/shared/behaviour.ts'
import type { ConnectionOptions } from '../../../src/shared/connection.ts'
import { emptyRun, type Run } from '../../../src/shared/run.ts'
import { buildConnection } from '../../builders/connection-builder.ts'

const undecided = { working: null, isIndifferent: false }

/** A run that failed with these words of the protocol. */
function failedWith(error: string, description: string): Run {
  const run = emptyRun({
    id: 'r1',
    connection: buildConnection(),
    parameters: {},
    userAgent: 'http',
    behaviour: defaultBehaviour,
    startedAt: '2026-11-22T15:00:00.000Z',
  })
  const protocol = { error, error_description: description }
  const message = 'Token exchange: refused.'
  const failure = { code: 'token-error-response', message, protocol } as const
  const steps = run.steps.map((step) =>
    step.name === 'token-exchange' ? { ...step, status: 'failed' as const, error: failure } : step,
  )
  return { ...run, outcome: 'failed', failedStep: 'token-exchange', steps }
}

function planned(options: Partial<ConnectionOptions>, failed: Run | null = null): string[] {
  return planLogins(buildConnection({ options }), undecided, failed).map(({ code }) => code)
}

describe('the plans', () => {
  test('turn PKCE and the scope the other way round', () => {
    expect(planned({ pkce_enabled: true })).toEqual(['without-pkce', 'without-scope'])
    expect(planned({ scope: '' })).toEqual(['with-pkce', 'with-openid-scope'])
  })

  test('begin with what the error of the run speaks of', () => {
    const refused = failedWith('invalid_scope', 'unknown scope: openid')
    expect(planned({}, refused)).toEqual(['without-scope', 'with-pkce'])
  })

  test('begin with PKCE where the error says nothing else', () => {
    expect(planned({}, failedWith('invalid_grant', 'PKCE verification failed'))[0]).toBe(
      'with-pkce',
    )
  })

  test('hold the ways of authentication where made-up codes cannot tell them apart', () => {
    const plans = planLogins(buildConnection(), { working: null, isIndifferent: true }, null)
    expect(plans.map(({ code }) => code)).toEqual([
      'with-pkce',
      'without-scope',
      'basic',
      'no-secret',
    ])
    expect(plans.every(({ trial }) => trial === 'new-login')).toBe(true)
  })

  test('are none where a variant was found: it is tried first', () => {
    const [basic = asItIs] = authenticationVariants(buildConnection())
    const search = { working: basic, isIndifferent: false }
    expect(planLogins(buildConnection(), search, null)).toEqual([])
  })

  test('are there where the client is accepted as it is', () => {
    const search = { working: asItIs, isIndifferent: false }
    expect(planLogins(buildConnection(), search, null)).not.toEqual([])
  })
})

describe('the ways of authentication', () => {
  const codesOf = (options: Partial<ConnectionOptions>) =>
    authenticationVariants(buildConnection({ options })).map(({ code }) => code)

  test('leave out the one in use', () => {
    expect(codesOf({})).toEqual(['basic', 'no-secret'])
  })

  test('know that a form-encoded secret may be spelt otherwise', () => {
    expect(codesOf({ client_secret: 'a+b' })).toEqual(['basic', 'basic-form-encoded', 'no-secret'])
  })

  test('need a secret that the connection has', () => {
    expect(codesOf({ client_secret: '', customHeaders: { Authorization: 'Basic YTpi' } })).toEqual([
      'no-secret',
    ])
    expect(codesOf({ client_secret: '' })).toEqual([])
  })

  test('keep the spelling of the header', () => {
    const options = { customHeaders: { authorization: 'Basic YTpi' } }
    const [first] = authenticationVariants(buildConnection({ options }))
    expect(first?.edits).toEqual([
      { path: ['options', 'customHeaders', 'authorization'], value: undefined },
    ])
  })
})
