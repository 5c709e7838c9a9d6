import { describe, expect, it } from 'vitest'
import { judgeDocumentFailure } from '../../../src/engine/user-agents/windowed/document-failure.ts'
import { loadFailure } from '../../../src/engine/user-agents/windowed/load-failure.ts'
import { createTraceLog } from '../../builders/trace-log.ts'

const task = {
  url: 'https://login.example.com/authorize',
  callbackUrl: 'https://tenant.example.com/login/callback',
  state: 's',
  trace: createTraceLog().trace,
}
const refused = {
  url: 'https://login.example.com/step',
  error: loadFailure('net::ERR_CONNECTION_REFUSED'),
  evidence: 't7',
  isFirst: false,
}

describe('judgeDocumentFailure', () => {
  it('leaves a later failure to the person who sees the window', () => {
    expect(judgeDocumentFailure(refused, task, { headless: false })).toBeNull()
  })

  it('ends the login at a later failure where nobody sees it', () => {
    expect(judgeDocumentFailure(refused, task, { headless: true })).toEqual({
      kind: 'failed',
      code: 'authorization-server-unreachable',
      message:
        'Callback: login.example.com could not be opened: nothing listens there (connection refused) (ERR_CONNECTION_REFUSED).',
      evidence: 't7',
    })
  })

  it('ends the login at the first failure also in a window', () => {
    expect(
      judgeDocumentFailure({ ...refused, isFirst: true }, task, { headless: false })?.code,
    ).toBe('authorization-server-unreachable')
  })

  it('lets the person answer HTTP authentication in the window', () => {
    const error = loadFailure('net::ERR_INVALID_AUTH_CREDENTIALS')
    const failure = { ...refused, isFirst: true, error }
    expect(judgeDocumentFailure(failure, task, { headless: false })).toBeNull()
  })

  it('ends the login for a certificate that was refused, where nothing was shown before', () => {
    const error = loadFailure('ERR_CERT_AUTHORITY_INVALID')
    const failure = { ...refused, isFirst: true, error }
    expect(judgeDocumentFailure(failure, task, { headless: false })?.code).toBe(
      'authorization-server-unreachable',
    )
    const later = { ...failure, isFirst: false }
    expect(judgeDocumentFailure(later, task, { headless: false })).toBeNull()
  })

  it('goes on when the browser gave a navigation up for another one', () => {
    const error = loadFailure('net::ERR_ABORTED')
    expect(judgeDocumentFailure({ ...refused, error }, task, { headless: true })).toBeNull()
  })

  it('goes on when a shown page tries to open an app', () => {
    const failure = { ...refused, url: 'bankid:///', error: loadFailure('net::ERR_ABORTED') }
    expect(judgeDocumentFailure(failure, task, { headless: true })).toBeNull()
  })

  it('ends the login also in a window when it went to a neighbour of the callback', () => {
    const failure = {
      ...refused,
      url: 'https://tenant.example.com/login/callback/',
      error: loadFailure('net::ERR_BLOCKED_BY_CLIENT'),
    }
    expect(judgeDocumentFailure(failure, task, { headless: false })).toMatchObject({
      code: 'callback-differs',
      evidence: 't7',
    })
  })
})

describe('loadFailure', () => {
  it('explains what it knows', () => {
    expect(loadFailure('net::ERR_NAME_NOT_RESOLVED')).toEqual({
      code: 'ERR_NAME_NOT_RESOLVED',
      message: 'its name cannot be resolved',
    })
  })

  it('passes on what it does not know', () => {
    expect(loadFailure('net::ERR_QUIC_PROTOCOL_ERROR')).toEqual({
      code: 'ERR_QUIC_PROTOCOL_ERROR',
      message: 'the browser reports ERR_QUIC_PROTOCOL_ERROR',
    })
  })

  it('survives a failure without a text', () => {
    expect(loadFailure(undefined).code).toBe('ERR_FAILED')
  })
})
