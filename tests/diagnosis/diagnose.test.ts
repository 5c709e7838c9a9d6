import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Check } from '../../src/diagnosis/check.ts'
import { checks } from '../../src/diagnosis/checks.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { Run } from '../../src/shared/run.ts'
import type { Exchange } from '../../src/shared/trace.ts'
import { buildRun } from '../builders/run-builder.ts'

describe('diagnose', () => {
  it('finds nothing in a run in which nothing is remarkable', async () => {
    const run = await buildRun()
    expect(run.outcome).toBe('passed')
    expect(diagnose(run, run.connection)).toEqual([])
  })

  it('puts what keeps the login from working first', async () => {
    const run = await buildRun({
      connection: { display_name: undefined },
      options: { scope: ['profile'] },
      token: { status: 400, json: { error: 'invalid_grant' } },
    })
    const severities = diagnose(run, run.connection).map(({ severity }) => severity)
    expect(severities).toEqual(['error', 'hint', 'info'])
  })

  it('puts what the login got past behind what ended it', async () => {
    const run = await buildRun({
      pages: [
        {
          url: 'https://ads.northwind.example/frame',
          frame: 'popup',
          failure: { code: 'ENOTFOUND', message: 'x' },
        },
      ],
      token: { status: 404, body: 'not found' },
    })
    const errors = diagnose(run, run.connection).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code }) => code)).toEqual([
      'token-endpoint-not-found',
      'name-not-resolved',
    ])
  })

  it('leaves a general finding out where a precise one says the same', async () => {
    const json = { error: 'invalid_client', error_description: 'Client was not found' }
    const run = await buildRun({ token: { status: 401, json } })
    expect(diagnose(run, run.connection).map(({ code }) => code)).toEqual(['client-unknown'])
  })

  it('lets the others speak where one check throws, and tells of it', async () => {
    const run = await buildRun({ token: { status: 400, json: { error: 'invalid_grant' } } })
    const [first] = checks
    const find = vi.spyOn(first as Check, 'find').mockImplementation(() => {
      throw new Error('our own defect')
    })
    const defects: string[] = []
    const codes = diagnose(run, run.connection, (code) => defects.push(code)).map((f) => f.code)
    find.mockRestore()
    expect(codes).toEqual(['token-invalid-grant'])
    expect(defects).toEqual([first?.code])
  })

  it('points at no more than eight events', async () => {
    const requests = Array.from({ length: 20 }, () => ({
      failure: { code: 'ENOTFOUND', message: 'x' },
    }))
    const run = await buildRun({ script: { requests } })
    const [finding] = diagnose(run, run.connection)
    expect(finding?.evidence).toHaveLength(8)
  })

  it('says something of every run that failed by itself', async () => {
    const failing = [
      { callback: { state: null } },
      { token: { status: 418, body: 'short and stout' } },
      { token: { json: [] } },
      { script: { requests: [], result: threw } },
      { script: { requests: [], result: { kind: 'profile', profile: {} } as const } },
    ]
    for (const scenario of failing) {
      const run = await buildRun(scenario)
      const errors = diagnose(run, run.connection).filter(({ severity }) => severity === 'error')
      expect(errors, JSON.stringify(scenario)).not.toEqual([])
    }
  })
})

const threw = { kind: 'failed', error: { code: 'script-threw', message: 'It failed.' } } as const

describe('whatever a server, a script or a file brings', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...oddTexts()))
  const json = fc.jsonValue({ depthSize: 'small', stringUnit: 'grapheme' })
  const fields = fc.dictionary(fc.oneof(fc.constantFrom(...knownKeys), fc.string()), json)

  it('never throws on a token response', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 599 }), json, fields, async (status, a, b) => {
        for (const value of [a, b]) {
          const run = await buildRun({ token: { status, json: value } })
          expectSound(run)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never throws on a token response that is no JSON', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.option(fc.uint8Array()), async (body, bytes) => {
        expectSound(await buildRun({ token: { body: bytes ?? body } }))
      }),
      { numRuns: 60 },
    )
  })

  it('never throws on a callback', async () => {
    const values = fc.oneof(text, fc.array(text, { maxLength: 3 }))
    const places = fc.constantFrom('query', 'fragment', 'form body')
    const parameters = fc.dictionary(
      fc.constantFrom('code', 'state', 'error', 'iss', 'error_description', 'x'),
      values,
    )
    await fc.assert(
      fc.asyncProperty(parameters, places, async (callback, callbackPlace) => {
        expectSound(await buildRun({ callback, callbackPlace }))
      }),
      { numRuns: 60 },
    )
  })

  it('never throws on a profile', async () => {
    await fc.assert(
      fc.asyncProperty(fields, json, async (profile, user) => {
        expectSound(
          await buildRun({
            script: { requests: [{ json: user }], result: { kind: 'profile', profile } },
          }),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('never throws on a trace', async () => {
    const run = await buildRun()
    const headers = fc.array(fc.tuple(text, text), { maxLength: 4 })
    const body = fc.record({ text, size: fc.nat() })
    const message = { headers, body }
    const event = fc.record({
      id: text,
      at: fc.double(),
      kind: fc.constantFrom('exchange', 'navigation', 'note'),
      purpose: fc.constantFrom('token-exchange', 'profile-script', 'id-token'),
      frame: fc.constantFrom('main', 'popup', 'subframe'),
      name: fc.constantFrom('authorization-request.built', 'callback.received', 'profile-script.x'),
      text: fc.oneof(text, fc.webUrl({ withQueryParameters: true })),
      request: fc.record({ method: text, url: fc.oneof(text, fc.webUrl()), ...message }),
      response: fc.option(fc.record({ status: fc.nat(), statusText: text, ...message }), {
        nil: undefined,
      }),
      error: fc.option(fc.record({ code: text, message: text }), { nil: undefined }),
      callback: fc.record({ matched: fc.boolean(), reason: text }),
      state: fc.constantFrom('held', 'loaded', 'redirected'),
      redirectTarget: fc.option(text, { nil: undefined }),
      timings: fc.constant({}),
      durationMs: fc.nat(),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        // The events have every key of the three kinds at once, so they are one of each.
        expectSound({ ...run, trace: events as unknown as Run['trace'] })
      }),
      { numRuns: 150 },
    )
  })

  it('never throws on facts that a file may hold in any shape', async () => {
    const run = await buildRun()
    fc.assert(
      fc.property(
        fields,
        fields,
        json,
        fc.array(fields),
        (idToken, credentials, profile, steps) => {
          const odd = { ...run, idToken, credentials, scriptProfile: profile }
          const errors = steps.map((error, i) => ({
            ...run.steps[i % 5],
            error: { code: 'x', message: 'y', ...error },
          }))
          // What a file holds is what this is about: it need not be what the types promise.
          expectSound({ ...odd, steps: [...run.steps, ...errors] } as unknown as Run)
        },
      ),
      { numRuns: 150 },
    )
  })
})

function expectSound(run: Run): void {
  const ids = new Set(run.trace.map(({ id }) => id))
  for (const finding of diagnose(run, run.connection, rethrow)) {
    expect(finding.evidence.filter((id) => !ids.has(id))).toEqual([])
    expect(finding.explanation).not.toMatch(/(?<!\|\| )\bundefined\b(?!")/)
    expect(finding.explanation.length).toBeLessThan(2000)
  }
}

function rethrow(_code: string, error: unknown): never {
  throw error
}

const knownKeys = [
  'access_token',
  'id_token',
  'token_type',
  'expires_in',
  'scope',
  'error',
  'error_description',
  'user_id',
  'id',
  'email',
  'email_verified',
  'picture',
  'signature',
  'claims',
  'header',
  'discovery',
  'expected',
  'checkedAt',
  'authorization',
  'data',
]

function oddTexts(): readonly string[] {
  return [
    '«access_token»',
    '<html',
    '{',
    '[]',
    'a=b&c',
    '%E0%A4%A',
    'https://[',
    'Basic',
    '\uFEFF{}',
  ]
}

describe('a run with very many rows', () => {
  async function withRows(count: number): Promise<Run> {
    const run = await buildRun()
    const [template] = run.trace.filter((e): e is Exchange => e.kind === 'exchange').slice(-1)
    if (!template) throw new Error('the run has an exchange')
    const rows = Array.from({ length: count }, (_, i) => ({
      ...template,
      id: `r${i}`,
      request: { ...template.request, url: `https://api.northwind.example/page/${i}` },
    }))
    return { ...run, trace: [...run.trace, ...rows] }
  }

  it('is read in time that grows with its length, not with its square', async () => {
    const [small, large] = [await withRows(1000), await withRows(10_000)]
    const reads = [small, large].map((run) => countReads(run))
    const [few = 0, many = 0] = reads
    expect(many / few).toBeLessThan(12)
    expect(many / 10_000).toBeLessThan(1000)
  })
})

/** Counts how often anything of the trace is looked at: time cannot be asserted, work can. */
function countReads(run: Run): number {
  let reads = 0
  const counted = new Proxy([...run.trace], {
    get(target, key, receiver) {
      reads++
      return Reflect.get(target, key, receiver)
    },
  })
  const events = run.trace.map(
    (event) =>
      new Proxy(event, {
        get(target, key, receiver) {
          reads++
          return Reflect.get(target, key, receiver)
        },
      }),
  )
  counted.splice(0, counted.length, ...events)
  diagnose({ ...run, trace: counted }, run.connection)
  return reads
}
