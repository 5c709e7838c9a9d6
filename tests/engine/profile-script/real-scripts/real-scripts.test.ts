import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, type ReceivedRequest, startApiServer } from '../api-server.ts'
import { ScriptBench } from '../script-bench.ts'
import { apiRoutes } from './api-routes.ts'
import { moduleScripts } from './module-scripts.ts'
import { type Ending, runWithRealRequest } from './oracle.ts'
import type { RealScript } from './real-script.ts'
import { requestScripts } from './request-scripts.ts'
import { shapeScripts } from './shape-scripts.ts'

const bench = new ScriptBench()
let api: ApiServer

beforeAll(async () => {
  api = await startApiServer(apiRoutes)
})
afterEach(() => {
  api.received.length = 0
})
afterAll(() => api.close())

const withRequestOnly = [...shapeScripts, ...requestScripts]

describe.each([...withRequestOnly, ...moduleScripts])('$name', (given) => {
  test('gives what it must', async () => {
    const ending = await runSandboxed(given)
    if (given.error === undefined) expect(ending).toEqual({ profile: given.profile })
    else if (typeof given.error === 'string') expect(ending.error).toBe(given.error)
    else expect(ending.error).toMatch(given.error)
    expect(trafficOf(api.received)).toEqual(given.traffic)
    const [first] = api.received
    for (const [name, value] of Object.entries(given.headers ?? {}))
      expect(first?.rawHeaders.find(([known]) => known === name)?.[1]).toBe(value)
  })
})

describe.each(withRequestOnly)('$name', (given) => {
  test('does as the real request does', async () => {
    const ours = await runSandboxed(given)
    const ourTraffic = api.received.splice(0).map(essence)
    const real = await runWithRealRequest(scriptOf(given), given.context ?? {})
    expect(withoutEngineWords(ours)).toEqual(withoutEngineWords(real))
    expect(ourTraffic.toSorted()).toEqual(api.received.map(essence).toSorted())
  })
})

function scriptOf({ script }: RealScript): string {
  return script.replaceAll('API', api.origin)
}

async function runSandboxed(given: RealScript): Promise<Ending> {
  const { result } = await bench.run(scriptOf(given), { context: given.context ?? {} })
  if (result.kind === 'profile') return { profile: result.profile }
  const { name, errorMessage } = result.error
  return { error: name === undefined ? String(errorMessage) : `${name}: ${errorMessage}` }
}

function trafficOf(received: readonly ReceivedRequest[]): string[] {
  const lines = received.map(({ method, url }) => `${method} ${url}`)
  // Two requests at once come in either order.
  return lines.length === 2 && lines.includes('GET /401') ? lines.toSorted() : lines
}

/** All that a server can see of a request but how the connection is kept. */
function essence({ method, url, rawHeaders, body }: ReceivedRequest): string {
  const headers = rawHeaders.filter(([name]) => !/^(?:connection|host)$/i.test(name)).toSorted()
  return JSON.stringify({ method, url, headers, body })
}

/** Two engines word a TypeError and a SyntaxError each in their own way. */
function withoutEngineWords(ending: Ending): Ending {
  const error = ending.error?.replace(/^(TypeError|SyntaxError): .*/s, '$1')
  return error === undefined ? ending : { error }
}
