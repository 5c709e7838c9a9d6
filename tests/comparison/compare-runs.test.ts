import { describe, expect, test } from 'vitest'
import { compareRuns } from '../../src/comparison/compare-runs.ts'
import type { Run } from '../../src/shared/run.ts'
import type { SectionKind } from '../../src/shared/run-comparison.ts'
import type { Exchange, TraceEvent } from '../../src/shared/trace.ts'
import { finishedRun } from '../workbench/runs/kept-runs.ts'

/** A recorded exchange with the userinfo endpoint. */
function userinfo(change: Partial<Exchange> = {}, json: unknown = { sub: 'ada' }): Exchange {
  return {
    id: 't9',
    at: 9,
    kind: 'exchange',
    purpose: 'profile-script',
    request: { method: 'GET', url: 'https://id.example/userinfo', headers: [] },
    response: {
      status: 200,
      statusText: 'OK',
      headers: [['content-type', 'application/json']],
      body: { text: JSON.stringify(json), size: 10 },
    },
    timings: {},
    durationMs: 5,
    ...change,
  }
}

function built(url: string): TraceEvent {
  return { id: 't0', at: 0, kind: 'note', name: 'authorization-request.built', text: url }
}

function differencesOf(a: Run, b: Run, kind: SectionKind) {
  return compareRuns(a, b)
    .sections.filter((section) => section.kind === kind)
    .flatMap(({ differences }) => differences)
}

const base = finishedRun()

describe('two runs', () => {
  test('of the same login are the same', () => {
    expect(compareRuns(base, { ...base, id: 'other', startedAt: '2026-01-01T00:00:00Z' })).toEqual({
      same: true,
      sections: [],
    })
  })

  test('are the same where only what differs in every run differs', () => {
    const a = { ...base, trace: [built('https://id.example/authorize?state=1&code_challenge=2')] }
    const b = { ...base, trace: [built('https://id.example/authorize?state=3&code_challenge=4')] }
    const comparison = compareRuns(a, b)
    expect(comparison.same).toBe(true)
    expect(comparison.sections[0]?.differences.map((d) => d.volatile)).toEqual([true, true])
  })

  test('differ in the connection, the parameters and the behaviour that they ran with', () => {
    const b: Run = {
      ...base,
      connection: { ...base.connection, options: { ...base.connection.options, scope: 'openid' } },
      parameters: { prompt: 'none' },
      userAgent: 'chromium',
    }
    expect(differencesOf(base, b, 'connection')).toMatchObject([
      { path: ['options', 'scope'], a: 'openid profile', b: 'openid' },
      { path: ['run', 'parameters', 'prompt'], change: 'added', b: 'none' },
      { path: ['run', 'userAgent'], a: 'http', b: 'chromium' },
    ])
  })

  test('differ in a parameter of the authorization request', () => {
    const a = { ...base, trace: [built('https://id.example/authorize?scope=a%20b&state=1')] }
    const b = { ...base, trace: [built('https://id.example/authorize?scope=a&state=2')] }
    expect(differencesOf(a, b, 'authorization-request')).toEqual([
      { path: ['parameters', 'scope'], change: 'changed', a: 'a b', b: 'a', volatile: false },
      { path: ['parameters', 'state'], change: 'changed', a: '1', b: '2', volatile: true },
    ])
  })

  test('differ in status, headers and JSON body of an exchange', () => {
    const a = { ...base, trace: [userinfo()] }
    const changed = userinfo({}, { sub: 'ada', email: 'ada@demo.example' })
    const response = {
      status: 201,
      statusText: '',
      headers: [
        ['Content-Type', 'application/jwt'],
        ['Date', 'today'],
      ] as const,
      body: changed.response?.body,
    }
    const b = { ...base, trace: [{ ...changed, response }] }
    expect(differencesOf(a, b, 'exchange')).toEqual([
      { path: ['response', 'status'], change: 'changed', a: 200, b: 201, volatile: false },
      {
        path: ['response', 'headers', 'content-type'],
        change: 'changed',
        a: 'application/json',
        b: 'application/jwt',
        volatile: false,
      },
      {
        path: ['response', 'headers', 'date'],
        change: 'added',
        b: 'today',
        volatile: true,
      },
      {
        path: ['response', 'body', 'email'],
        change: 'added',
        b: 'ada@demo.example',
        volatile: false,
      },
    ])
  })

  test('do not differ in where a redirect leads but for what is new in every run', () => {
    const redirect = (location: string) => ({
      ...base,
      trace: [
        userinfo({
          response: { status: 302, statusText: 'Found', headers: [['location', location]] },
        }),
      ],
    })
    const a = redirect('https://id.example/interaction/bmz6CpSbZN9hPGynj?state=a&lang=en')
    const b = redirect('https://id.example/interaction/oBR0Y72LqZd3IC3mMy?state=b&lang=en')
    expect(compareRuns(a, b).same).toBe(true)
    const c = redirect('https://id.example/interaction/oBR0Y72LqZd3IC3mMy?state=b&lang=de')
    expect(differencesOf(a, c, 'exchange').filter((d) => !d.volatile)).toMatchObject([
      { path: ['response', 'headers', 'location', 'parameters', 'lang'], a: 'en', b: 'de' },
    ])
  })

  test('do not differ in the page that a redirect has for people', () => {
    const redirect = (state: string, status = 302) => {
      const location = `https://app.example/cb?code=«code»&state=${state}`
      const text = `Redirecting to ${location.replace('&', '&amp;')}`
      const body = { text, size: text.length }
      const response = { status, statusText: '', headers: [['Location', location]] as const, body }
      return { ...base, trace: [userinfo({ response })] }
    }
    expect(compareRuns(redirect('a'), redirect('b')).same).toBe(true)
    // A page that leads nowhere is read by whoever sees it.
    expect(compareRuns(redirect('a', 200), redirect('b', 200)).same).toBe(false)
  })

  test('differ in what was done after the login, and only there', () => {
    const refreshed: Run = {
      ...base,
      trace: [...base.trace, userinfo({ id: 't99', purpose: 'refresh' })],
      followUps: [
        {
          kind: 'refresh',
          startedAt: base.startedAt,
          durationMs: 5,
          outcome: 'passed',
          summary: 'new access token',
          tokenResponse: { access_token: '«access_token:2»' },
          evidence: ['t99'],
        },
      ],
    }
    const { same, sections } = compareRuns(base, refreshed)
    expect(same).toBe(false)
    expect(sections.map(({ kind, title }) => [kind, title])).toEqual([
      ['follow-up', 'After the login: refresh'],
    ])
    expect(compareRuns(refreshed, refreshed).same).toBe(true)
  })

  test('differ in an exchange that only one of them has', () => {
    const b = { ...base, trace: [userinfo()] }
    const a = { ...base, trace: [] }
    expect(compareRuns(a, b).sections).toEqual([
      {
        kind: 'exchange',
        title: 'GET https://id.example/userinfo',
        evidence: { a: null, b: 't9' },
        differences: [
          {
            path: ['request'],
            change: 'added',
            b: 'https://id.example/userinfo',
            volatile: false,
          },
        ],
      },
    ])
  })

  test('pair the pages of one login with those of the other, whatever ids are in their URLs', () => {
    const page = (id: string): TraceEvent => ({
      id: 't3',
      at: 3,
      kind: 'navigation',
      frame: 'main',
      request: { method: 'GET', url: `https://id.example/interaction/${id}`, headers: [] },
      callback: { matched: false, reason: 'host' },
      state: 'loaded',
    })
    const a = { ...base, trace: [page('k3Jd8sLq02mNv7Yx')] }
    for (const id of ['Zq81mxPw4Tt0aBc2', '‹session›', '«cookie:2»']) {
      const b = { ...base, trace: [page(id)] }
      expect(compareRuns(a, b)).toEqual({ same: true, sections: [] })
    }
  })

  test('differ in outcome, findings and profile', () => {
    const b: Run = {
      ...base,
      outcome: 'failed',
      failedStep: 'profile',
      profile: null,
      findings: [
        {
          code: 'user-id-missing',
          severity: 'error',
          title: 'No user_id',
          explanation: '',
          evidence: [],
          rule: '',
        },
      ],
    }
    expect(compareRuns(base, b).sections.map(({ kind }) => kind)).toEqual([
      'outcome',
      'profile',
      'findings',
    ])
    expect(differencesOf(base, b, 'findings')).toMatchObject([
      { path: ['user-id-missing'], change: 'added' },
    ])
  })

  test.each([
    [120, 150, true],
    [120, 900, false],
    [2000, 3000, true],
  ])('of %i and %i ms: noise %s', (a, b, noise) => {
    const [difference] = differencesOf(
      { ...base, durationMs: a },
      { ...base, durationMs: b },
      'timing',
    )
    expect(difference).toEqual({ path: ['run'], change: 'changed', a, b, volatile: noise })
  })
})
