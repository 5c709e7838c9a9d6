import { afterEach, expect } from 'vitest'
import type { ProfileScriptResult } from '../../../../src/engine/profile-script/profile-script.ts'
import { ScriptBench, scriptOf } from '../script-bench.ts'

/** Of scripts that are to be stopped: the deadline in seconds. */
export const shortDeadline = { behaviour: { scriptDeadline: 0.3 } } as const

/**
 * A bench for hostile scripts. Whatever one did: the host lives, and the next script gets its right
 * profile.
 */
export function hostileBench(): ScriptBench {
  const bench = new ScriptBench()
  afterEach(async () => {
    const next = scriptOf('callback(null, { user_id: JSON.parse(\'["1"]\')[0], token: token })')
    expect(await bench.profile(next)).toEqual({ user_id: '1', token: 'the-access-token' })
  })
  return bench
}

/** The script had a profile, or failed by an error of its own: the engine itself did not fail. */
export function expectClean(result: ProfileScriptResult): void {
  if (result.kind === 'failed') expect(result.error.code).not.toBe('script-engine-failed')
  else expect(result.profile).toBeTypeOf('object')
}
