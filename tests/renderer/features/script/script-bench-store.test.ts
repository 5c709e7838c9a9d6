import { expect, test } from 'vitest'
import {
  createScriptBench,
  firstSetup,
  missingInput,
} from '../../../../src/renderer/features/script/bench/script-bench-store.ts'
import type { Wire } from '../../../../src/shared/api/api.ts'
import { emptyRun } from '../../../../src/shared/run.ts'
import { buildRun } from '../../../builders/run-builder.ts'

test('of a connection that is forgotten no token is left, and its script is cancelled', () => {
  const calls: string[] = []
  const call = (name: string) => {
    calls.push(name)
    return new Promise(() => {})
  }
  // The store only calls, and nobody answers.
  const bench = createScriptBench({ call, subscribe: () => () => {} } as unknown as Wire)
  const setup = { ...firstSetup(false), accessToken: 'a-typed-token' }
  bench.change('acme', setup)
  void bench.run('acme', 'function (t, c, cb) {}', setup)
  bench.forget('acme')
  expect(bench.store.getState()).toEqual({ setups: new Map(), tasks: new Map() })
  expect(calls).toEqual(['runScript', 'cancelScript'])
})

test.each([
  ['none', null, 'This connection has not been run yet.'],
  ['one that goes on', {}, 'The run is still going on.'],
  ['one without tokens', { outcome: 'cancelled' }, 'The last run has no token response.'],
  ['one with tokens', { outcome: 'failed', tokenResponse: { scope: 'openid' } }, null],
] as const)('says why the last run has no tokens for a script: %s', async (_, last, missing) => {
  const run = last && { ...emptyRun(await buildRun()), ...last }
  for (const kind of ['last-tokens', 'replay-last-run'] as const)
    expect(missingInput({ ...firstSetup(true), kind }, run, 'function () {}')).toBe(missing)
})
