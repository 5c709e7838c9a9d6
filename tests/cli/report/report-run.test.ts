import { beforeEach, describe, expect, test, vi } from 'vitest'
import { reportRun } from '../../../src/cli/report/report-run.ts'
import { defaultBehaviour } from '../../../src/shared/behaviour.ts'
import { applyRunEvent, emptyRun, type Run, type RunEvent } from '../../../src/shared/run.ts'
import type { StepErrorCode } from '../../../src/shared/step-error-codes.ts'
import { buildConnection } from '../../builders/connection-builder.ts'

beforeEach(() => {
  vi.stubEnv('FORCE_COLOR', undefined)
  vi.stubEnv('NO_COLOR', '1')
  return () => vi.unstubAllEnvs()
})

function runOf(...events: readonly RunEvent[]): Run {
  const start = emptyRun({
    id: 'r1',
    connection: buildConnection({ name: 'acme' }),
    parameters: {},
    userAgent: 'http',
    behaviour: defaultBehaviour,
    startedAt: '2026-01-01T00:00:00.000Z',
  })
  return events.reduce(applyRunEvent, start)
}

const passed = runOf(
  { kind: 'step-started', step: 'authorization-request', at: 0 },
  {
    kind: 'step-finished',
    step: 'authorization-request',
    status: 'passed',
    at: 1.25,
    summary: 'with PKCE',
  },
  {
    kind: 'traced',
    event: {
      kind: 'navigation',
      id: 't1',
      at: 2,
      frame: 'main',
      request: {
        method: 'GET',
        url: 'https://tenant.example.com/login/callback?code=«code»&state=s',
        headers: [],
      },
      callback: { matched: true, reason: 'it is the callback URL' },
      state: 'held',
    },
  },
  { kind: 'token-response', tokenResponse: { access_token: '«access_token»', expires_in: 60 } },
  {
    kind: 'traced',
    event: {
      kind: 'exchange',
      id: 't2',
      at: 12,
      purpose: 'token-exchange',
      request: { method: 'POST', url: 'https://id.example/token', headers: [] },
      response: { status: 200, statusText: 'OK', headers: [] },
      timings: {},
      durationMs: 20,
    },
  },
  { kind: 'console', line: { level: 'log', text: 'profile of ada', at: 30, line: 29 } },
  {
    kind: 'profile',
    profile: { user_id: 'oauth2|acme|ada', identities: [] },
  },
  {
    kind: 'findings',
    findings: [
      {
        code: 'no-email',
        severity: 'warning',
        title: 'The profile has no email',
        explanation: 'Many applications need one.',
        evidence: [],
        rule: 'Auth0',
      },
    ],
  },
  { kind: 'run-finished', outcome: 'passed', durationMs: 1234 },
)

describe('reportRun', () => {
  test('shows a run that passed', () => {
    expect(reportRun(passed)).toBe(`✓ passed  acme · http · 1.23 s

Steps
  ✓ authorization request   1.3 ms  with PKCE
  · callback                     –  not reached
  · token exchange               –  not reached
  · profile script               –  not reached
  · profile                      –  not reached

Token response
  {
    "access_token": "«access_token»",
    "expires_in": 60
  }

Profile
  {
    "user_id": "oauth2|acme|ada",
    "identities": []
  }

Console
  30 ms  log  profile of ada  line 29

Findings
  warning  The profile has no email
    Many applications need one. (Auth0)

Trace
    2.0 ms  GET       https://tenant.example.com/login/callback?…  the callback, kept from the network
     12 ms  POST 200  https://id.example/token  token-exchange`)
  })

  test('shows why a step failed', () => {
    const failed = runOf(
      { kind: 'step-started', step: 'token-exchange', at: 5 },
      {
        kind: 'step-finished',
        step: 'token-exchange',
        status: 'failed',
        at: 25,
        error: {
          code: 'token-error-response',
          message: 'Token exchange: the server refused the code.',
          protocol: { error: 'invalid_grant', error_description: 'code is expired' },
          location: { line: 3, column: 7 },
          detail: 'more',
        },
      },
      { kind: 'run-finished', outcome: 'failed', durationMs: 25 },
    )
    expect(reportRun(failed)).toContain(`✗ failed  acme · http · 25 ms

Steps
  · authorization request        –  not reached
  · callback                     –  not reached
  ✗ token exchange           20 ms
    Token exchange: the server refused the code.
    code: token-error-response
    server: invalid_grant · code is expired
    script: line 3, column 7
    detail: more
`)
  })

  test('lets no server steer the terminal', () => {
    const hostile = runOf(
      {
        kind: 'console',
        line: { level: 'log', text: '\u001b[2J\u009b31m\u202egnp.exe\rgone', at: 1 },
      },
      { kind: 'profile', profile: { user_id: 'x\u009b', identities: [] } },
      {
        kind: 'step-finished',
        step: 'callback',
        status: 'failed',
        at: 1,
        // A file of anybody may have any text here.
        error: { code: String('code\u001b[2J') as StepErrorCode, message: 'no' },
      },
      {
        kind: 'findings',
        findings: [
          {
            code: 'x',
            severity: 'hint',
            title: 'T',
            explanation: 'E',
            evidence: [],
            rule: 'rule\u001b[2J',
          },
        ],
      },
      { kind: 'traced', event: { kind: 'note', id: 't1', at: 1, name: 'note\u001b[2J', text: '' } },
      {
        kind: 'traced',
        event: {
          kind: 'exchange',
          id: 't2',
          at: 1,
          purpose: 'token-exchange',
          request: { method: 'GET\u001b[2J', url: 'https://a.example/', headers: [] },
          timings: {},
          durationMs: 1,
        },
      },
      { kind: 'run-finished', outcome: 'passed', durationMs: 1 },
    )
    const report = reportRun(hostile)
    expect(report).toContain('\\u001b[2J\\u009b31m\\u202egnp.exe\\u000dgone')
    expect(report).toContain('"user_id": "x\\u009b"')
    expect(report).not.toContain('\u001b')
    for (const where of ['code', 'rule', 'note', 'GET'])
      expect(report).toContain(`${where}\\u001b[2J`)
  })
})
