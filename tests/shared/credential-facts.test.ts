import { describe, expect, it } from 'vitest'
import { describeCredentials } from '../../src/shared/credential-facts.ts'
import { buildConnection } from '../builders/connection-builder.ts'

const secret = 'a-client-secret-of-some-length'

function describeHeader(value: string, client_secret: string | null = secret) {
  const options = { client_secret, customHeaders: { authorization: value } }
  return describeCredentials(buildConnection({ options })).authorization
}

describe('the client secret', () => {
  it.each([
    ['a good one', secret, false],
    ['one with a line break', `${secret}\n`, true],
    ['one with a space in front', ` ${secret}`, true],
  ])('is described for %s', (_, client_secret, hasOuterSpace) => {
    const facts = describeCredentials(buildConnection({ options: { client_secret } }))
    expect(facts).toMatchObject({ hasClientSecret: true, clientSecretHasOuterSpace: hasOuterSpace })
  })

  it.each([null, ''])('is absent where it is %j', (client_secret) => {
    const facts = describeCredentials(buildConnection({ options: { client_secret } }))
    expect(facts.hasClientSecret).toBe(false)
  })

  it('is recognised as a copy of the client_id', () => {
    const facts = describeCredentials(
      buildConnection({ options: { client_secret: 'client-4711' } }),
    )
    expect(facts.clientSecretIsClientId).toBe(true)
  })

  it('says where form-encoding would change the Basic header', () => {
    const facts = describeCredentials(buildConnection({ options: { client_secret: 'a+b' } }))
    expect(facts.needsFormEncodingInBasic).toBe(true)
  })
})

describe('the Authorization header', () => {
  it('is absent where customHeaders has none', () => {
    expect(describeCredentials(buildConnection()).authorization).toBeNull()
  })

  it('is described with its own spelling and scheme', () => {
    expect(describeHeader('Bearer abc')).toEqual({
      name: 'authorization',
      scheme: 'Bearer',
      basic: null,
    })
  })

  it('has no scheme where it is one word', () => {
    expect(describeHeader('abc')).toMatchObject({ scheme: null, basic: null })
  })

  it.each([
    [
      'right',
      `client-4711:${secret}`,
      {
        state: 'decoded',
        endsWithSpace: false,
        userIsClientId: true,
        passwordIsClientSecret: true,
        passwordIsEmpty: false,
      },
    ],
    [
      'with a line break',
      `client-4711:${secret}\n`,
      { endsWithSpace: true, passwordIsClientSecret: true },
    ],
    ['of another client', `other:${secret}`, { userIsClientId: false }],
    ['with another secret', 'client-4711:x', { passwordIsClientSecret: false }],
    ['without a secret', 'client-4711:', { passwordIsEmpty: true }],
    ['without a colon', 'client-4711', { state: 'without-colon', userIsClientId: false }],
  ])('is Basic and %s', (_, credentials, expected) => {
    expect(describeHeader(`Basic ${btoa(credentials)}`)?.basic).toMatchObject(expected)
  })

  it('is Basic with form-encoded parts', () => {
    const header = `basic ${btoa('client-4711:a%2Bb')}`
    expect(describeHeader(header, 'a+b')?.basic?.passwordIsClientSecret).toBe(true)
  })

  it('is Basic and no base64', () => {
    expect(describeHeader('Basic client:secret')?.basic?.state).toBe('not-base64')
  })

  it('has nothing to be compared with where there is no client_secret', () => {
    const header = `Basic ${btoa('client-4711:x')}`
    expect(describeHeader(header, null)?.basic?.passwordIsClientSecret).toBeNull()
  })
})
