import { describe, expect, it } from 'vitest'
import {
  closedOriginOf,
  isKeptFromNetwork,
  resolverRulesFor,
} from '../../../src/engine/user-agents/windowed/callback-origin.ts'

const url = 'https://login.example.com/authorize'

describe('the net below request interception', () => {
  it('makes the host of the callback unresolvable', () => {
    const callbackUrl = 'https://tenant.example.com/login/callback'
    expect(resolverRulesFor({ url, callbackUrl })).toBe('MAP tenant.example.com ~NOTFOUND')
  })

  it('spares the host of the authorization server, also on another port', () => {
    const callbackUrl = 'https://login.example.com:8443/login/callback'
    expect(resolverRulesFor({ url, callbackUrl })).toBeNull()
  })

  it.each(['http://localhost:3000/cb', 'http://127.0.0.1:3000/cb', 'http://[::1]:3000/cb'])(
    'spares loopback: %s',
    (callbackUrl) => {
      expect(resolverRulesFor({ url, callbackUrl })).toBeNull()
    },
  )

  it('is not needed for custom schemes', () => {
    expect(resolverRulesFor({ url, callbackUrl: 'com.example.app://callback' })).toBeNull()
  })

  it.each(['https://*/cb', 'https://a,MAP/cb'])(
    'does not let a host write rules of its own: %s',
    (callbackUrl) => {
      expect(resolverRulesFor({ url, callbackUrl })).toBeNull()
    },
  )
})

describe('the closed origin', () => {
  it('is that of the callback', () => {
    expect(closedOriginOf({ url, callbackUrl: 'http://localhost:3000/cb' })).toBe(
      'http://localhost:3000',
    )
  })

  it('is open where the authorization server is', () => {
    expect(closedOriginOf({ url, callbackUrl: 'https://login.example.com/cb' })).toBeNull()
  })
})

describe('isKeptFromNetwork', () => {
  const task = { url, callbackUrl: 'https://tenant.example.com/login/callback' }

  it.each([
    'https://tenant.example.com/other',
    'http://tenant.example.com/login/callback',
    'https://tenant.example.com:8443/',
  ])('holds for %s', (neighbour) => {
    expect(isKeptFromNetwork(neighbour, task)).toBe(true)
  })

  it.each(['https://login.example.com/', 'https://x.tenant.example.com/', 'not a URL'])(
    'does not hold for %s',
    (other) => {
      expect(isKeptFromNetwork(other, task)).toBe(false)
    },
  )

  it.each([
    'http://localhost:2/cb?code=x',
    'http://app.localhost:2/cb?code=x',
    'http://[::1]:2/cb?code=x',
    'http://127.0.0.2:2/cb?code=x',
    'http://0.0.0.0:2/cb?code=x',
  ])('holds for another name of this machine: %s', (neighbour) => {
    expect(isKeptFromNetwork(neighbour, { url, callbackUrl: 'http://127.0.0.1:2/cb' })).toBe(true)
  })

  it('does not hold for other names of this machine where the authorization server is', () => {
    const shared = { url: 'http://login.localhost/a', callbackUrl: 'http://app.localhost/cb' }
    expect(isKeptFromNetwork('http://app.localhost/other', shared)).toBe(true)
    expect(isKeptFromNetwork('http://login.localhost/b', shared)).toBe(false)
    expect(isKeptFromNetwork('http://localhost/', shared)).toBe(false)
  })

  it('leaves other ports of loopback alone', () => {
    const loopback = { url: 'http://127.0.0.1:1/a', callbackUrl: 'http://127.0.0.1:2/cb' }
    expect(isKeptFromNetwork('http://127.0.0.1:3/', loopback)).toBe(false)
  })
})
