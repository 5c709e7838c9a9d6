import { describe, expect, it } from 'vitest'
import { findConnectionProblems, findNameProblem } from '../../src/shared/connection-problems.ts'
import { buildConnection } from '../builders/connection-builder.ts'

type Change = Parameters<typeof buildConnection>[0]

function messages(change: Change): string[] {
  return findConnectionProblems(buildConnection(change)).map(
    (p) => `${p.severity} ${p.path.join('.')}: ${p.message}`,
  )
}

describe('findNameProblem', () => {
  it.each(['a', 'A1', 'my-idp-2', 'x'.repeat(128)])('accepts %s', (name) => {
    expect(findNameProblem(name)).toBeNull()
  })

  it.each(['-a', 'a-', 'a--b', 'a b', 'a_b', 'ä'])('refuses %s', (name) => {
    expect(findNameProblem(name)).toMatch(/must start and end with a letter or digit/)
  })

  it('refuses an empty name and one of 129 characters', () => {
    expect(findNameProblem('')).toBe('A connection needs a name.')
    expect(findNameProblem('x'.repeat(129))).toBe('The name has 129 characters; 128 are allowed.')
  })
})

describe('findConnectionProblems', () => {
  it('finds nothing in a good connection', () => {
    expect(messages({})).toEqual([])
  })

  it('warns of a key that was likely meant to be another, and of no other unknown one', () => {
    expect(messages({ options: { script: 'typo', colour: 'blue' } })).toEqual([
      'warning options.script: options.script is not a key that is known; did you mean options.scripts?',
    ])
  })

  it('refuses response_mode in the authorizationURL and says why', () => {
    const authorizationURL = 'https://id.example.com/a?response_mode=form_post'
    expect(messages({ options: { authorizationURL } })).toEqual([
      'error options.authorizationURL: authorizationURL must not set response_mode: Auth0 reads the code only from the query of the callback URL, so no other mode works.',
    ])
  })

  it('warns of a value that was masked when a run was shared', () => {
    const options = {
      authParams: { login_hint: '‹email›@masked.example' },
      scope: ['openid', '‹group:2›'],
    }
    expect(messages({ options })).toEqual([
      'warning options.scope: scope holds ‹group:2›, which was masked when a run was shared.',
      'warning options.authParams.login_hint: authParams.login_hint holds ‹email›, which was masked when a run was shared.',
    ])
  })

  it('allows http for loopback and warns of it elsewhere', () => {
    expect(messages({ options: { tokenURL: 'http://127.0.0.1:9/token' } })).toEqual([])
    expect(messages({ options: { tokenURL: 'http://[::1]:9/token' } })).toEqual([])
    expect(messages({ options: { tokenURL: 'http://id.example.com/token' } })[0]).toMatch(
      /^warning options.tokenURL: tokenURL is not encrypted/,
    )
  })

  it.each([
    ['', 'tokenURL is missing.'],
    [
      'id.example.com/token',
      'tokenURL is not a URL; it should look like https://id.example.com/path.',
    ],
    ['ftp://id.example.com', 'tokenURL must start with https://, not ftp://.'],
  ])('refuses the tokenURL "%s"', (tokenURL, message) => {
    expect(messages({ options: { tokenURL } })).toEqual([`error options.tokenURL: ${message}`])
  })

  it('allows a custom scheme as callback URL, but no fragment', () => {
    expect(messages({ workbench: { callbackUrl: 'com.example.app:/cb' } })).toEqual([])
    expect(messages({ workbench: { callbackUrl: 'https://a.example/#x' } })[0]).toMatch(
      /^error workbench.callbackUrl: .*must not have a fragment/,
    )
  })

  it.each(['javascript:alert(1)', 'data:text/plain,x', 'file:///tmp/x', 'about:blank'])(
    'refuses the callback URL %s, to which no login can come back',
    (callbackUrl) => {
      const scheme = new URL(callbackUrl).protocol
      expect(messages({ workbench: { callbackUrl } })).toEqual([
        `error workbench.callbackUrl: The callback URL cannot begin with ${scheme}, to which no login can come back; any https URL or custom scheme will do.`,
      ])
    },
  )

  it('warns while the callback URL says YOUR_DOMAIN', () => {
    const callbackUrl = 'https://YOUR_DOMAIN/login/callback'
    expect(messages({ workbench: { callbackUrl } })[0]).toMatch(/^warning .*YOUR_DOMAIN/)
  })

  it('warns of a callback URL that is missing', () => {
    expect(messages({ workbench: { callbackUrl: '' } })).toEqual([
      'warning workbench.callbackUrl: The callback URL is missing; fill in the one that the identity provider knows.',
    ])
  })

  it.each(['', '   '])('refuses the client_id "%s"', (client_id) => {
    expect(messages({ options: { client_id } })).toEqual([
      'error options.client_id: client_id is missing.',
    ])
  })

  it('refuses header names and values that HTTP cannot carry', () => {
    expect(messages({ options: { customHeaders: { 'a b': 'x' } } })[0]).toMatch(
      /^error .*name of a header/,
    )
    expect(messages({ options: { customHeaders: { a: 'x\r\ny: z' } } })[0]).toMatch(
      /^error .*character/,
    )
  })

  it('warns of what Auth0 would not store', () => {
    const script = 'x'.repeat(51_201)
    expect(messages({ options: { scripts: { fetchUserProfile: script } } })[0]).toMatch(
      /51201 characters/,
    )
    expect(messages({ options: { authParams: { a: 'x'.repeat(257) } } })[0]).toMatch(
      /^warning .*1 to 256/,
    )
  })
})
