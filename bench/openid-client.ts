import * as client from 'openid-client'
import { Agent, fetch, type RequestInit } from 'undici'
import { createProfileScriptEngine } from '../src/engine/profile-script/create-engine.ts'
import { playgroundClient } from '../src/shared/connection-samples.ts'
import { followToCallback } from './follow-to-callback.ts'
import { headlessConnection, runToProfile } from './headless-run.ts'
import { measureInTurn, printBench, type Target } from './measure.ts'
import { lateByMs, type PlaygroundRounds, startPlaygroundProcess } from './playground-process.ts'

const redirectUri = 'https://tenant.example.com/login/callback'
const scope = 'openid profile email offline_access'

/**
 * A whole run, against the same login by `openid-client`: both read the issuer's metadata anew, and
 * both open connections of their own for each login. Once against the playground on this machine,
 * once against one that answers as late as a server elsewhere.
 */
export async function benchOpenidClient(): Promise<readonly Target[]> {
  return [
    ...(await againstPlayground({ isLate: false, rounds: 200 })),
    ...(await againstPlayground({ isLate: true, rounds: 40 })),
  ]
}

async function againstPlayground({ isLate, rounds }: PlaygroundRounds): Promise<readonly Target[]> {
  const playground = await startPlaygroundProcess({ isLate })
  const scripts = createProfileScriptEngine()
  const run = () => runToProfile(headlessConnection(playground.address), scripts)
  const where = isLate ? `, ${lateByMs} ms an answer` : ''
  try {
    const medians = await measureInTurn(
      { run, openidClient: () => logInByOpenidClient(playground.address) },
      { rounds, warmUp: 60 },
    )
    const ratio = medians.run / medians.openidClient
    const targets = [
      {
        what: `a whole headless run over the same login by openid-client 6${where}`,
        measured: `${ratio.toFixed(2)} ×`,
        target: '≤ 1 ×',
        met: ratio <= 1,
      },
    ]
    const measurements = [
      { what: 'run, with script and trace', median: medians.run },
      { what: 'openid-client, with ID token and userinfo', median: medians.openidClient },
    ]
    printBench(`A run against openid-client 6${where}`, measurements, targets)
    return targets
  } finally {
    await scripts.close()
    await playground.close()
  }
}

async function logInByOpenidClient(address: string): Promise<void> {
  const browser = new Agent()
  const backend = new Agent()
  try {
    await logIn(address, browser, backend)
  } finally {
    await Promise.all([browser.destroy(), backend.destroy()])
  }
}

async function logIn(address: string, browser: Agent, backend: Agent): Promise<void> {
  const { client_id, client_secret } = playgroundClient
  const config = await client.discovery(
    new URL(address),
    client_id,
    undefined,
    client.ClientSecretPost(client_secret),
    {
      execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks],
      [client.customFetch]: fetchBy(backend),
    },
  )
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const expectedState = client.randomState()
  const url = client.buildAuthorizationUrl(config, {
    demo_user: 'ada',
    redirect_uri: redirectUri,
    scope,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
  })
  const callback = await followToCallback(browser, url.href, redirectUri)
  const checks = { pkceCodeVerifier, expectedState }
  const tokens = await client.authorizationCodeGrant(config, callback, checks)
  const subject = tokens.claims()?.sub ?? ''
  await client.fetchUserInfo(config, tokens.access_token, subject)
}

function fetchBy(dispatcher: Agent): client.CustomFetch {
  // Node's own `fetch` is this one, in an older version that does not take these connections.
  return (url, options) =>
    fetch(url, { ...options, dispatcher } as RequestInit) as unknown as Promise<Response>
}
