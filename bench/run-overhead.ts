import { createHash, randomBytes } from 'node:crypto'
import { Agent, type Dispatcher } from 'undici'
import { createProfileScriptEngine } from '../src/engine/profile-script/create-engine.ts'
import { playgroundClient } from '../src/shared/connection-samples.ts'
import { followToCallback } from './follow-to-callback.ts'
import { headlessConnection, runToProfile } from './headless-run.ts'
import { measureInTurn, printBench, type Target } from './measure.ts'
import { lateByMs, type PlaygroundRounds, startPlaygroundProcess } from './playground-process.ts'

/**
 * A whole headless run, against the same HTTP calls made with plain undici. How much of the
 * difference is the profile script's shows beside it: its sandbox has a target of its own
 * (profile-script.ts). Once against the playground on this machine, once against one that answers
 * as late as a server elsewhere.
 */
export async function benchRunOverhead(): Promise<readonly Target[]> {
  return [
    ...(await againstPlayground({ isLate: false, rounds: 200 })),
    ...(await againstPlayground({ isLate: true, rounds: 40 })),
  ]
}

async function againstPlayground({ isLate, rounds }: PlaygroundRounds): Promise<readonly Target[]> {
  const playground = await startPlaygroundProcess({ isLate })
  const scripts = createProfileScriptEngine()
  const { address } = playground
  const connection = headlessConnection(address)
  const scriptless = { ...connection, options: { ...connection.options, scripts: {} } }
  const where = isLate ? `, ${lateByMs} ms an answer` : ''
  try {
    const medians = await measureInTurn(
      {
        run: () => runToProfile(connection, scripts),
        undici: () => sameCallsByUndici(address, { userinfo: true }),
        scriptlessRun: () => runToProfile(scriptless, scripts),
        scriptlessUndici: () => sameCallsByUndici(address, { userinfo: false }),
      },
      { rounds, warmUp: 60 },
    )
    const ratio = medians.run / medians.undici
    const targets = [
      {
        what: `a whole headless run over the same calls by undici${where}`,
        measured: `${ratio.toFixed(2)} ×`,
        target: '≤ 1.25 ×',
        met: ratio <= 1.25,
      },
    ]
    printBench(
      `A run against the playground, http agent${where}`,
      [
        { what: 'run, with script and trace', median: medians.run },
        { what: 'the same HTTP calls, plain undici', median: medians.undici },
        { what: 'run without a script', median: medians.scriptlessRun },
        { what: 'its HTTP calls, plain undici', median: medians.scriptlessUndici },
      ],
      targets,
    )
    return targets
  } finally {
    await scripts.close()
    await playground.close()
  }
}

/** What the run does on the wire, and nothing else: redirects, code exchange, userinfo, the issuer's keys. */
async function sameCallsByUndici(
  address: string,
  { userinfo }: { readonly userinfo: boolean },
): Promise<void> {
  // As in a run: connections of the user agent, of the token endpoint and the script, of the inspection.
  const agents = [new Agent(), new Agent(), new Agent()] as const
  try {
    const verifier = randomBytes(32).toString('base64url')
    const code = await authorizeByUndici(agents[0], address, verifier)
    const token = await readJson(agents[1], `${address}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        redirect_uri: redirectUri,
        code_verifier: verifier,
        ...playgroundClient,
        code,
      }).toString(),
    })
    const authorization = `Bearer ${token.access_token}`
    await Promise.all([
      userinfo
        ? readJson(agents[1], `${address}/userinfo`, { method: 'GET', headers: { authorization } })
        : null,
      readKeys(agents[2], address),
    ])
  } finally {
    await Promise.all(agents.map((agent) => agent.destroy()))
  }
}

/** A run reads these beside the script, to verify the ID token. */
async function readKeys(agent: Agent, address: string): Promise<void> {
  const discovery = `${address}/.well-known/openid-configuration`
  const { jwks_uri } = await readJson(agent, discovery, { method: 'GET' })
  await readJson(agent, String(jwks_uri), { method: 'GET' })
}

const redirectUri = 'https://tenant.example.com/login/callback'

async function authorizeByUndici(agent: Agent, address: string, verifier: string): Promise<string> {
  const query = new URLSearchParams({
    demo_user: 'ada',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile email offline_access',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: randomBytes(24).toString('base64url'),
    client_id: playgroundClient.client_id,
  })
  const callback = await followToCallback(agent, `${address}/authorize?${query}`, redirectUri)
  return String(callback.searchParams.get('code'))
}

function target(url: string): { origin: string; path: string } {
  const { origin, pathname, search } = new URL(url)
  return { origin, path: pathname + search }
}

async function readJson(
  agent: Agent,
  url: string,
  options: Pick<Dispatcher.RequestOptions, 'method' | 'headers' | 'body'>,
): Promise<Record<string, unknown>> {
  const response = await agent.request({ ...target(url), ...options })
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}`)
  // Both endpoints of the playground answer with a JSON object.
  return (await response.body.json()) as Record<string, unknown>
}
