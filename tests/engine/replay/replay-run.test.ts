import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import { createProfileScriptEngine } from '../../../src/engine/profile-script/create-engine.ts'
import type { ProfileScriptEngine } from '../../../src/engine/profile-script/profile-script.ts'
import { replayRun } from '../../../src/engine/replay/replay-run.ts'
import type { UserAgent } from '../../../src/engine/user-agents/user-agent.ts'
import { startPlayground } from '../../../src/playground/start-playground.ts'
import type { Connection } from '../../../src/shared/connection.ts'
import { playgroundConnection } from '../../../src/shared/connection-samples.ts'
import { measureReach } from '../../../src/shared/failure-cause.ts'
import type { Run } from '../../../src/shared/run.ts'
import { closeScripts, startRun } from '../../flow/start-run.ts'
import { startSecondServer } from '../../support/second-server.ts'
import { secondServerConnection } from '../../support/second-server-connection.ts'

const scripts = createProfileScriptEngine()
let connection: Connection
let recorded: Run

// The server is gone before the first replay: whatever goes to the network would fail.
beforeAll(async () => {
  const playground = await startPlayground({ port: 0 })
  const sample = playgroundConnection(playground.address)
  connection = { ...sample, options: { ...sample.options, authParams: { demo_user: 'ada' } } }
  recorded = (await startRun(connection)).run
  await playground.close()
})
afterAll(async () => {
  await scripts.close()
  await closeScripts()
})

function replay(change: Partial<Connection['options']> = {}, from: Run = recorded) {
  return replayRun({
    // As a file that was passed on has it.
    recorded: JSON.parse(JSON.stringify(from)),
    connection: { ...connection, options: { ...connection.options, ...change } },
    scripts,
    signal: new AbortController().signal,
  })
}

const original = () => connection.options.scripts?.fetchUserProfile ?? ''

describe('a replay without network', () => {
  test('comes to the same profile, token response and steps', async () => {
    const { run, difference } = await replay()
    expect(difference).toBeNull()
    expect(run).toMatchObject({
      outcome: 'passed',
      profile: recorded.profile,
      scriptProfile: recorded.scriptProfile,
      tokenResponse: recorded.tokenResponse,
      console: [{ text: 'profile of ada' }],
    })
    expect(run.steps.map(({ status }) => status)).toEqual(recorded.steps.map((s) => s.status))
  })

  test('tells by its events and steps alike how far the login had come', async () => {
    const { run } = await replay({
      scripts: { fetchUserProfile: 'function (token, context, callback) { throw new Error() }' },
    })
    expect(run.failedStep).toBe('profile-script')
    const reachOf = measureReach(run)
    const reached = run.trace.flatMap((event) => {
      if (event.kind === 'navigation') return []
      const name = event.kind === 'note' ? event.name : event.purpose
      return name === 'id-token' ? [] : [[name, reachOf({ evidence: [event.id] })]]
    })
    expect(reached).toEqual([
      ['authorization-request.built', 0],
      ['callback.received', 0],
      ['token-exchange', 1],
    ])
  })

  test('prepares for its script before it runs that, though it waits for nothing', async () => {
    const calls: string[] = []
    const watched: ProfileScriptEngine = {
      prepare: (script) => {
        calls.push('prepare')
        scripts.prepare(script)
      },
      run: (...task) => {
        calls.push('run')
        return scripts.run(...task)
      },
      close: () => scripts.close(),
    }
    await replayRun({
      recorded,
      connection,
      scripts: watched,
      signal: new AbortController().signal,
    })
    // Afterwards it would start a second worker for nothing.
    expect(calls).toEqual(['prepare', 'run'])
  })

  test('shows what was recorded in its own trace', async () => {
    const { run } = await replay()
    const shown = ({ trace }: Run) =>
      trace
        .flatMap((e) => (e.kind === 'note' ? [] : `${e.request.url} ${e.response?.status}`))
        .map((line) => line.replace(/(state|code_challenge)=[\w-]+/g, '$1'))
        .sort()
    expect(shown(run)).toEqual(shown(recorded))
  })

  test('has the recorded time of each request, with which the Date of its response agrees', async () => {
    const slow = {
      ...recorded,
      trace: recorded.trace.map((event) => ({ ...event, at: event.at + 180_000 })),
    }
    const { run } = await replay({}, slow)
    const times = ({ trace }: Run) => trace.flatMap((e) => (e.kind === 'exchange' ? e.at : []))
    expect(times(run).sort()).toEqual(times(slow).sort())
  })

  test('has the recorded facts on the ID token, with their own evidence', async () => {
    const { run } = await replay()
    expect(run.idToken).toMatchObject({
      claims: recorded.idToken?.claims,
      signature: { state: 'verified' },
    })
    const ids = run.trace.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining([...(run.idToken?.signature.evidence ?? ['none'])]))
  })

  test('is diagnosed as the recorded run was', async () => {
    const { run } = await replay()
    const codesOf = (r: Run) => diagnose(r, r.connection).map(({ code }) => code)
    expect(codesOf(run)).toEqual(codesOf(recorded))
  })

  test('works with a connection whose secrets are placeholders', async () => {
    const { run, difference } = await replayRun({
      recorded,
      connection: recorded.connection,
      scripts,
      signal: new AbortController().signal,
    })
    expect(difference).toBeNull()
    expect(run.outcome).toBe('passed')
  })

  test('shows what another script makes of the same answers', async () => {
    const fetchUserProfile = original().replace('bodyParsed.name', "bodyParsed.name + '!'")
    const { run, difference } = await replay({ scripts: { fetchUserProfile } })
    expect(difference).toBeNull()
    expect(run.profile?.name).toBe(`${recorded.profile?.name}!`)
  })

  test('lets a broken script fail as it would', async () => {
    const fetchUserProfile = 'function (a, b, c) {\n  oops()\n}'
    const { run, difference } = await replay({ scripts: { fetchUserProfile } })
    expect(difference).toBeNull()
    expect(run).toMatchObject({ outcome: 'failed', failedStep: 'profile-script' })
    expect(run.steps[3]?.error).toMatchObject({ code: 'script-threw', location: { line: 2 } })
  })

  test('is cancelled by its signal', async () => {
    const aborting = new AbortController()
    aborting.abort()
    const { run } = await replayRun({ recorded, connection, scripts, signal: aborting.signal })
    expect(run.outcome).toBe('cancelled')
  })
})

describe('a replay stops at the first request that differs', () => {
  test('the authorization request', async () => {
    const { run, difference } = await replay({ scope: 'openid' })
    expect(difference).toEqual({
      step: 'callback',
      place: 'parameter scope',
      recorded: 'openid profile email offline_access',
      replayed: 'openid',
    })
    expect(run).toMatchObject({ outcome: 'failed', failedStep: 'callback' })
    expect(run.steps[1]?.error).toEqual({
      code: 'replay-differs',
      message:
        'Callback: parameter scope is "openid" today, and was "openid profile email offline_access" in the recording.',
    })
  })

  test('the token request: another header', async () => {
    const { run, difference } = await replay({ customHeaders: { Accept: 'application/json' } })
    expect(difference).toEqual({
      step: 'token-exchange',
      place: 'header accept',
      recorded: null,
      replayed: 'application/json',
    })
    expect(run.steps[2]?.error?.message).toBe(
      'Token exchange: the recording has no header accept "application/json", but today\'s request has.',
    )
  })

  test('PKCE that is off, although its values are new in every run', async () => {
    const { difference } = await replay({ pkce_enabled: false })
    expect(difference).toEqual({
      step: 'callback',
      place: 'parameter code_challenge',
      recorded: '(new in every run)',
      replayed: null,
    })
  })

  test('a request of the script', async () => {
    const fetchUserProfile = original().replace('/userinfo', '/userinfo?fields=all')
    const { run, difference } = await replay({ scripts: { fetchUserProfile } })
    expect(difference).toEqual({
      step: 'profile-script',
      place: 'parameter fields',
      recorded: null,
      replayed: 'all',
    })
    expect(run).toMatchObject({ outcome: 'failed', failedStep: 'profile-script' })
    expect(run.steps[3]?.error?.code).toBe('replay-differs')
  })

  test('a request of the script that nobody recorded', async () => {
    const fetchUserProfile = original().replace(/url: '[^']*'/, "url: 'https://other.example/me'")
    const { difference } = await replay({ scripts: { fetchUserProfile } })
    expect(difference).toEqual({
      step: 'profile-script',
      place: 'request',
      recorded: expect.stringMatching(/^GET http:\/\/127\.0\.0\.1:\d+\/userinfo$/),
      replayed: 'GET https://other.example/me',
    })
  })

  test('a second request where one was recorded', async () => {
    const fetchUserProfile = `function (token, context, callback) {
  const options = { url: ${/url: ('[^']*')/.exec(original())?.[1]}, headers: { Authorization: 'Bearer ' + token } }
  request.get(options, () => request.get(options, () => callback(null, { user_id: 1 })))
}`
    const { difference } = await replay({ scripts: { fetchUserProfile } })
    expect(difference).toMatchObject({ step: 'profile-script', place: 'request', recorded: null })
  })
})

describe('a replay of a login that failed', () => {
  test.each([
    [{ authorization: 'wrong-state' }, 'state-mismatch'],
    [{ authorization: 'no-state' }, 'state-missing'],
    [{ authorization: 'access-denied' }, 'access-denied'],
    [{ authorization: 'login-page' }, 'person-needed'],
    [{ token: 'html' }, 'token-response-not-understood'],
    [{ userinfo: 'unauthorized' }, 'script-callback-error'],
  ] as const)('fails in the same way: %o', async (faults, code) => {
    const server = await startSecondServer(faults)
    const faulty = secondServerConnection(server.address)
    const { run: original } = await startRun(faulty)
    await server.close()
    const { run, difference } = await replayRun({
      recorded: original,
      connection: faulty,
      scripts,
      signal: new AbortController().signal,
    })
    expect(difference).toBeNull()
    const errorOf = ({ steps }: Run) => steps.find(({ error }) => error)?.error
    expect(errorOf(run)?.code).toBe(code)
    expect(errorOf(run)?.message).toBe(errorOf(original)?.message)
  })

  test('below HTTP has the same failure', async () => {
    const down = { tokenURL: 'http://127.0.0.1:9/token' }
    const server = await startSecondServer({})
    const sample = secondServerConnection(server.address)
    const faulty = { ...sample, options: { ...sample.options, ...down } }
    const { run: original } = await startRun(faulty)
    await server.close()
    const { run } = await replayRun({
      recorded: original,
      connection: faulty,
      scripts,
      signal: new AbortController().signal,
    })
    expect(run.steps[2]?.error).toMatchObject({ code: 'token-endpoint-unreachable' })
  })
})

describe('a replay of a run that was broken off', () => {
  const reasons = [
    [undefined, 'cancelled', 'run-cancelled'],
    [new DOMException('', 'TimeoutError'), 'failed', 'run-timed-out'],
  ] as const

  async function expectSameEnd(original: Run, outcome: Run['outcome'], code: string) {
    const { run, difference } = await replay({}, original)
    expect(difference).toBeNull()
    expect(run).toMatchObject({ outcome, failedStep: original.failedStep })
    const errorOf = ({ steps }: Run) => steps.find(({ error }) => error)?.error
    expect(errorOf(run)?.code).toBe(code)
    expect(errorOf(run)?.message).toBe(errorOf(original)?.message)
  }

  test.each(reasons)('at the login ends as that did: %o', async (reason, outcome, code) => {
    const breaking = new AbortController()
    const { signal } = breaking
    const userAgent: UserAgent = {
      kind: 'http',
      authorize: async () => {
        breaking.abort(reason)
        throw signal.reason
      },
    }
    const { run: original } = await startRun(connection, { userAgent, signal })
    await expectSameEnd(original, outcome, code)
  })

  test.each(reasons)('while it waited for tokens ends as that did: %o', async (...end) => {
    const [reason, outcome, code] = end
    const breaking = new AbortController()
    const { signal } = breaking
    const userAgent: UserAgent = {
      kind: 'http',
      authorize: async ({ callbackUrl, state, trace }) => {
        const url = `${callbackUrl}?code=1&state=${state}`
        const request = { method: 'GET', url, headers: [] }
        const callback = { matched: true, reason: '' }
        trace.navigation({ frame: 'main', request, callback, state: 'held' })
        return { kind: 'callback', callback: { method: 'GET', url } }
      },
    }
    const send = () => async () => {
      breaking.abort(reason)
      throw signal.reason
    }
    const { run: original } = await startRun(connection, { userAgent, send, signal })
    expect(original.steps[2]?.error?.code).toBe(code)
    await expectSameEnd(original, outcome, code)
  })
})

test('a body that the recording does not hold whole ends the replay', async () => {
  const cut: Run = {
    ...recorded,
    trace: recorded.trace.map((event) =>
      event.kind === 'exchange' && event.purpose === 'token-exchange' && event.response?.body
        ? {
            ...event,
            response: { ...event.response, body: { ...event.response.body, truncated: true } },
          }
        : event,
    ),
  }
  const { difference } = await replay({}, cut)
  expect(difference).toMatchObject({
    step: 'token-exchange',
    place: expect.stringMatching(/^response of POST /),
  })
})
