import { describe, expect, it } from 'vitest'
import { matchCallback } from '../../src/engine/callback-match.ts'

const callbackUrl = 'https://tenant.example.com/login/callback'

describe('matchCallback', () => {
  it.each([
    ['with a query', `${callbackUrl}?code=x&state=y`],
    ['with a fragment', `${callbackUrl}#access_token=x`],
    ['with the default port spelled out', 'https://tenant.example.com:443/login/callback?code=x'],
    ['with a host in capitals', 'https://TENANT.example.com/login/callback?code=x'],
  ])('matches the callback %s', (_, url) => {
    expect(matchCallback(url, callbackUrl).matched).toBe(true)
  })

  it.each([
    ['http://tenant.example.com/login/callback', 'scheme differs: http, expected https'],
    [
      'https://login.example.com/login/callback?code=x',
      'host differs: login.example.com, expected tenant.example.com',
    ],
    ['https://tenant.example.com:8443/login/callback', 'port differs: 8443, expected 443'],
    [
      'https://tenant.example.com/login/callback-help?code=x',
      'path differs: /login/callback-help, expected /login/callback',
    ],
    [
      'https://tenant.example.com/login/callback/?code=x',
      'path differs: /login/callback/, expected /login/callback',
    ],
    ['not a url', 'not a URL'],
  ])('does not match %s, and says why', (url, reason) => {
    expect(matchCallback(url, callbackUrl)).toEqual({ matched: false, reason })
  })

  it('matches a custom scheme by its path', () => {
    const url = 'com.example.app:/callback'
    expect(matchCallback(`${url}?code=x`, url).matched).toBe(true)
    expect(matchCallback('com.example.app:/other?code=x', url).reason).toBe(
      'path differs: /other, expected /callback',
    )
  })

  it('wants the parameters that the callback URL itself has', () => {
    const url = `${callbackUrl}?tenant=blue`
    expect(matchCallback(`${callbackUrl}?tenant=blue&code=x`, url).matched).toBe(true)
    expect(matchCallback(`${callbackUrl}?tenant=red&code=x`, url).reason).toBe(
      'query parameter tenant differs: red, expected blue',
    )
  })
})
