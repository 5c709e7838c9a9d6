import { expect, test } from 'vitest'
import { createNetworkError } from '../../../src/engine/profile-script/guest/request/network-error.ts'

test('a time-out while connecting is ETIMEDOUT', () => {
  const error = createNetworkError({
    kind: 'failed',
    code: 'TIMED_OUT',
    message: 'no complete response within 1 seconds',
    connecting: true,
  })
  expect(error).toMatchObject({ message: 'ETIMEDOUT', code: 'ETIMEDOUT', connect: true })
})

test('a connection that is closed without a response is a hang-up', () => {
  const error = createNetworkError({
    kind: 'failed',
    code: 'UND_ERR_SOCKET',
    message: 'other side closed',
    connecting: false,
  })
  expect(error).toMatchObject({ message: 'socket hang up', code: 'ECONNRESET' })
})
