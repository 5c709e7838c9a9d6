import { describe, expect, test } from 'vitest'
import {
  findResponse,
  hasResponseParameter,
  hasResult,
} from '../../src/shared/response-parameters.ts'

const callback = 'https://tenant.example.com/login/callback'

describe('where the response stands', () => {
  test.each([
    ['?code=a&state=s', undefined, 'query'],
    ['#code=a&state=s', undefined, 'fragment'],
    ['?state=s', undefined, 'query'],
    ['', undefined, 'query'],
    ['', 'code=a&state=s', 'form body'],
    // What a 307 carries along is the form of the login.
    ['?code=a&state=s', 'password=x', 'query'],
    ['?error=access_denied&state=s', 'state=of-the-page&code=123456', 'query'],
  ])('%j with the form %j: %s', (suffix, form, place) => {
    expect(findResponse(new URL(`${callback}${suffix}`), form).place).toBe(place)
  })
})

test('state alone is part of a response, and no result', () => {
  const parameters = new URLSearchParams('state=s')
  expect([hasResponseParameter(parameters), hasResult(parameters)]).toEqual([true, false])
})
