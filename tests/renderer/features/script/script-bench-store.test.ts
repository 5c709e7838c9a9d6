import { expect, test } from 'vitest'
import {
  createScriptBench,
  firstSetup,
} from '../../../../src/renderer/features/script/bench/script-bench-store.ts'
import type { Wire } from '../../../../src/shared/api/api.ts'

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
  expect(bench.store.getState()).toEqual({ setups: {}, tasks: {} })
  expect(calls).toEqual(['runScript', 'cancelScript'])
})
