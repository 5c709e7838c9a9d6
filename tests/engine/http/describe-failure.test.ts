import { errors } from 'undici'
import { expect, test } from 'vitest'
import { describeFailure } from '../../../src/engine/http/describe-failure.ts'
import { unreachableProxy } from '../../../src/engine/http/proxy-tunnel.ts'

const attempts = new AggregateError([
  Object.assign(new Error('connect ETIMEDOUT 192.0.2.1:443'), { code: 'ETIMEDOUT' }),
  Object.assign(new Error('connect ECONNREFUSED 192.0.2.2:443'), { code: 'ECONNREFUSED' }),
])

test('the first of several addresses stands for them all', () => {
  const expected = { code: 'ETIMEDOUT', message: 'connect ETIMEDOUT 192.0.2.1:443' }
  expect(describeFailure(attempts)).toEqual(expected)
  const asUndici = new errors.ConnectTimeoutError('attempted addresses: …, timeout: 0ms')
  expect(describeFailure(Object.assign(asUndici, { cause: attempts }))).toEqual(expected)
})

test('a proxy that cannot be reached at any of its addresses is still the proxy', () => {
  const proxy = { origin: 'http://proxy.example.com:3128', credentials: null }
  expect(describeFailure(unreachableProxy(proxy, attempts)).code).toBe(
    'ERR_PROXY_CONNECTION_FAILED',
  )
})

test('an error without a code has its name', () => {
  expect(describeFailure(new TypeError('no'))).toEqual({ code: 'TypeError', message: 'no' })
  expect(describeFailure('no')).toEqual({ code: 'UNKNOWN', message: 'no' })
})
