import { expect, test } from 'vitest'
import { readPastedCallback } from '../../../src/engine/user-agents/manual/read-pasted-callback.ts'

const callbackUrl = 'https://tenant.example.com/login/callback'

function taken(text: string, callback = callbackUrl) {
  const pasted = readPastedCallback(text, callback)
  return pasted.ok ? pasted.callback : pasted.problem
}

test('a URL that a terminal has broken into lines is put together', () => {
  expect(taken(`  ${callbackUrl}?code=a\n  bc&state=s1 `)).toEqual({
    method: 'GET',
    url: `${callbackUrl}?code=abc&state=s1`,
  })
})

test('a callback of a scheme of its own', () => {
  expect(taken('com.example.app:/cb?code=c&state=s', 'com.example.app:/cb')).toEqual({
    method: 'GET',
    url: 'com.example.app:/cb?code=c&state=s',
  })
})

test('a response in the fragment keeps its fragment', () => {
  expect(taken(`${callbackUrl}#id_token=a&state=s1`)).toEqual({
    method: 'GET',
    url: `${callbackUrl}#id_token=a&state=s1`,
  })
})

test.each(['?', '#'])('a response that begins with "%s" belongs to the callback URL', (mark) => {
  expect(taken(`${mark}code=c1&state=s1`)).toEqual({
    method: 'GET',
    url: `${callbackUrl}${mark}code=c1&state=s1`,
  })
})

test('an error response is a response', () => {
  expect(taken(`${callbackUrl}?error=access_denied&state=s1`)).toMatchObject({ method: 'GET' })
})

test.each([
  ['', 'Nothing was pasted.'],
  [
    'https://tenant.example.com/login/callback-help?code=c1',
    'This URL is not the callback: path differs: /login/callback-help, expected /login/callback.',
  ],
  [
    callbackUrl,
    'This is the callback URL, but it carries no response; copy it with its parameters.',
  ],
  [
    'tenant.example.com/login/callback?code=c1&state=s1',
    'This is neither a whole URL nor a form body with "code" or "error" in it; copy everything from the address bar.',
  ],
  [
    'c1',
    'This is neither a whole URL nor a form body with "code" or "error" in it; copy everything from the address bar.',
  ],
])('"%s" is refused', (text, problem) => {
  expect(taken(text)).toBe(problem)
})
