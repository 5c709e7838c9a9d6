import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createContext, Script } from 'node:vm'
import request from 'request'
import { HttpClient } from '../src/engine/http/http-client.ts'
import { createProfileScriptEngine } from '../src/engine/profile-script/create-engine.ts'
import { limits } from '../src/engine/profile-script/limits.ts'
import type {
  ProfileScriptEngine,
  ProfileScriptHost,
} from '../src/engine/profile-script/profile-script.ts'
import { defaultBehaviour } from '../src/shared/behaviour.ts'
import { buildEngine } from './built-engine.ts'
import { measureInTurn, medianOf, printBench, type Target } from './measure.ts'
import { axiosLines, profileScriptOf, runInBruno, runInPlainVm } from './script-rivals.ts'

const user = JSON.stringify({ id: 7, login: 'ada', email: 'ada@example.com' })

/** The documented example: one request, parsed, mapped. */
function scriptFor(url: string): string {
  return `function fetchUserProfile(accessToken, context, callback) {
  request.get('${url}', { headers: { Authorization: 'Bearer ' + accessToken } }, function (err, response, body) {
    if (err) return callback(err);
    if (response.statusCode !== 200) return callback(new Error(body));
    var user;
    try { user = JSON.parse(body); } catch (e) { return callback(e); }
    callback(null, { user_id: String(user.id), email: user.email });
  });
}`
}

/** One profile script: what the sandbox adds to its HTTP, its cold start, and what 200 of them leave behind. */
export async function benchProfileScript(): Promise<readonly Target[]> {
  const server = createServer((_, response) =>
    response.setHeader('Content-Type', 'application/json').end(user),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Listening on TCP, so the address is one.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/user`
  const client = new HttpClient({ connections: 1 })
  const engine = createProfileScriptEngine()
  try {
    const script = scriptFor(url)
    const host = hostOver(client)
    const medians = await measureInTurn(
      {
        sandbox: () => run(engine, script, host),
        vm: () => runInVm(script),
        http: () => send(client, url),
      },
      { rounds: 100, warmUp: 20 },
    )
    const cold = await measureColdStarts(await buildEngine(), script, host)
    const leaked = await measureLeak(engine, script, host)
    const rivals = await measureRivals(engine, axiosLines(url), host)
    return [...report(medians, cold, leaked), ...reportRivals(rivals)]
  } finally {
    await Promise.all([engine.close(), client.close()])
    server.close()
  }
}

function report(
  medians: Readonly<Record<'sandbox' | 'vm' | 'http', number>>,
  cold: Readonly<Record<'built' | 'source', number>>,
  leaked: number,
): Target[] {
  const over = medians.sandbox - medians.http
  const targets = [
    target('warm script over its own HTTP', `${over.toFixed(2)} ms`, '≤ 5 ms', over <= 5),
    target('cold start to result', `${cold.built.toFixed(0)} ms`, '≤ 150 ms', cold.built <= 150),
    target('left behind by 200 scripts', `${leaked.toFixed(1)} MB`, '≤ 5 MB', leaked <= 5),
  ]
  printBench(
    'A profile script',
    [
      { what: 'in the sandbox, warm', median: medians.sandbox },
      { what: 'in node:vm with request 2.88.2 (no boundary)', median: medians.vm },
      { what: 'its HTTP request alone', median: medians.http },
      { what: 'in a new sandbox, cold, as built into the app', median: cold.built },
      { what: 'in a new sandbox, cold, from source', median: cold.source },
    ],
    targets,
  )
  return targets
}

type Rival = 'sandbox' | 'bruno' | 'vm'

/** The same lines of a script, with axios, in our sandbox and in those of others. */
function measureRivals(
  engine: ProfileScriptEngine,
  lines: string,
  host: ProfileScriptHost,
): Promise<Readonly<Record<Rival, number>>> {
  return measureInTurn(
    {
      sandbox: () => run(engine, profileScriptOf(lines), host),
      bruno: () => runInBruno(lines),
      vm: () => runInPlainVm(lines),
    },
    { rounds: 20, warmUp: 3 },
  )
}

function reportRivals(medians: Readonly<Record<Rival, number>>): Target[] {
  const ratio = medians.sandbox / medians.bruno
  const targets = [
    target('the sandbox over Bruno’s safe mode', `${ratio.toFixed(2)} ×`, '≤ 1 ×', ratio <= 1),
  ]
  printBench(
    'The same script with axios',
    [
      { what: 'in the sandbox, warm', median: medians.sandbox },
      { what: 'in Bruno’s safe mode (@usebruno/js 0.51.0)', median: medians.bruno },
      { what: 'in node:vm with axios (no boundary)', median: medians.vm },
    ],
    targets,
  )
  return targets
}

function target(what: string, measured: string, wanted: string, met: boolean): Target {
  return { what, measured, target: wanted, met }
}

function hostOver(client: HttpClient): ProfileScriptHost {
  return {
    send: (outgoing, options) =>
      client.send(outgoing, { ...options, maxResponseSize: limits.responseBody }),
    console: () => undefined,
    warn: () => undefined,
  }
}

async function run(
  engine: ProfileScriptEngine,
  script: string,
  host: ProfileScriptHost,
): Promise<void> {
  const task = { script, accessToken: 'token', context: {}, behaviour: defaultBehaviour }
  const result = await engine.run(task, host, new AbortController().signal)
  if (result.kind === 'failed') throw new Error(result.error.message)
}

async function send(client: HttpClient, url: string): Promise<void> {
  const outcome = await client.send(
    { method: 'GET', url, headers: [['Authorization', 'Bearer token']] },
    {
      signal: new AbortController().signal,
      timeoutMs: 10_000,
      maxResponseSize: limits.responseBody,
    },
  )
  if (outcome.kind === 'failed') throw new Error(outcome.failure.message)
}

function runInVm(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const main: unknown = new Script(`(${script})`).runInContext(
      createContext({ request, console }),
    )
    if (typeof main !== 'function') throw new TypeError('the script is no function')
    main('token', {}, (error: unknown) => (error ? reject(error) : resolve()))
  })
}

/** Milliseconds, medians: from nothing but a compiled engine to the profile. */
async function measureColdStarts(
  createBuilt: () => ProfileScriptEngine,
  script: string,
  host: ProfileScriptHost,
): Promise<Readonly<Record<'built' | 'source', number>>> {
  const times = { built: [] as number[], source: [] as number[] }
  const contestants = { built: createBuilt, source: createProfileScriptEngine }
  for (let round = 0; round < 11; round++)
    for (const kind of ['built', 'source'] as const) {
      const start = performance.now()
      const engine = contestants[kind]()
      await run(engine, script, host)
      times[kind].push(performance.now() - start)
      // Not measured: ending the thread.
      await engine.close()
    }
  return { built: medianOf(times.built), source: medianOf(times.source) }
}

/** Megabytes that the process keeps after 200 scripts, next to what it kept after the warm-up. */
async function measureLeak(
  engine: ProfileScriptEngine,
  script: string,
  host: ProfileScriptHost,
): Promise<number> {
  const before = await settledMemory()
  for (let i = 0; i < 200; i++) await run(engine, script, host)
  return Math.max(0, ((await settledMemory()) - before) / 2 ** 20)
}

async function settledMemory(): Promise<number> {
  // Absent without --expose-gc; the numbers are only less exact then.
  globalThis.gc?.()
  await new Promise((resolve) => setTimeout(resolve, 200))
  return process.memoryUsage().rss
}
