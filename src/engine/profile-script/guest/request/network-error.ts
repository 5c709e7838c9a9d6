import type { Answer } from '../http.ts'

/** The error that `request` gives to the callback where no response came. */
export function createNetworkError(failure: Extract<Answer, { kind: 'failed' }>): Error {
  if (failure.code === 'TIMED_OUT') {
    const code = failure.connecting ? 'ETIMEDOUT' : 'ESOCKETTIMEDOUT'
    return Object.assign(new Error(code), { code, connect: failure.connecting })
  }
  // What undici calls so, Node's own client calls a hang-up.
  if (failure.code === 'UND_ERR_SOCKET')
    return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
  // Headers that Node's client refuses before it sends.
  const ErrorClass = failure.code.startsWith('ERR_INVALID_') ? TypeError : Error
  return Object.assign(new ErrorClass(failure.message), {
    code: failure.code,
    ...(failure.message.startsWith('connect ') ? { errno: failure.code, syscall: 'connect' } : {}),
  })
}
