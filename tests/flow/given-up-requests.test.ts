import { afterAll, expect, it, onTestFinished } from 'vitest'
import { buildConnection } from '../builders/connection-builder.ts'
import { pathOf, startRequestLogServer } from '../support/request-log-server.ts'
import { closeScripts, startRun } from './start-run.ts'

/* What a run was waiting for when it ended stands in its trace. */

afterAll(closeScripts)

const callbackUrl = 'https://app.example/callback'

/** A provider that answers everything but the path that it is silent at. */
async function startProvider(silentAt: string) {
  const provider = await startRequestLogServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', provider.origin)
    const query = new URLSearchParams({ code: 'c-1', state: searchParams.get('state') ?? '' })
    if (pathOf(request) === silentAt) return
    if (pathOf(request) === '/authorize')
      response.writeHead(302, { location: `${callbackUrl}?${query}` }).end()
    else response.end(JSON.stringify({ access_token: 'token-1', sub: '1' }))
  })
  onTestFinished(() => provider.close())
  return provider
}

const waitingScript = (url: string) => `function fetchUserProfile(accessToken, context, callback) {
  request.get('${url}', { headers: { Authorization: 'Bearer ' + accessToken } }, (error, response, body) => callback(error, { user_id: JSON.parse(body).sub }))
}`

const hastyScript = (url: string) => `function fetchUserProfile(accessToken, context, callback) {
  request.get('${url}', () => {})
  callback(null, { user_id: '1' })
}`

function connectionTo(origin: string, script = waitingScript(`${origin}/userinfo`)) {
  return buildConnection({
    options: {
      authorizationURL: `${origin}/authorize`,
      tokenURL: `${origin}/token`,
      scripts: { fetchUserProfile: script },
    },
    workbench: { callbackUrl },
  })
}

async function cancelAt(path: string) {
  const provider = await startProvider(path)
  const controller = new AbortController()
  const result = startRun(connectionTo(provider.origin), { signal: controller.signal })
  await provider.requested(path)
  controller.abort()
  const { run } = await result
  expect(run.outcome).toBe('cancelled')
  const event = run.trace.find((e) => e.kind !== 'note' && e.request.url.includes(path))
  return { run, event }
}

it.each([
  ['/token', 'token-exchange'],
  ['/userinfo', 'profile-script'],
] as const)(
  'shows the request to %s that it was cancelled at, as its evidence',
  async (path, name) => {
    const { run, event } = await cancelAt(path)
    expect(event).toMatchObject({ kind: 'exchange', error: { code: 'ABORTED' } })
    expect(event).not.toHaveProperty('response')
    const step = run.steps.find((s) => s.name === name)
    const message = expect.stringMatching(
      /was cancelled while it waited for (GET|POST) 127\.0\.0\.1:\d+\.$/,
    )
    expect(step).toMatchObject({ status: 'cancelled', error: { message, evidence: event?.id } })
    expect(JSON.stringify(run.trace)).not.toContain('token-1')
  },
)

it('shows the page that it was cancelled at', async () => {
  const { event } = await cancelAt('/authorize')
  expect(event).toMatchObject({ kind: 'navigation', state: 'failed', error: { code: 'ABORTED' } })
})

it('shows a request whose answer the script did not wait for', async () => {
  const provider = await startProvider('/log')
  const { origin } = provider
  const { run } = await startRun(connectionTo(origin, hastyScript(`${origin}/log`)))
  expect(run.outcome).toBe('passed')
  const event = run.trace.find((e) => e.kind === 'exchange' && e.request.url.endsWith('/log'))
  expect(event).toMatchObject({ error: { code: 'ABORTED' } })
})
