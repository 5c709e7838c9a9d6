import { expect, test } from 'vitest'
import { scriptFailureOf } from '../../../src/renderer/app/connection-page/script-failure.ts'
import { buildRun } from '../../builders/run-builder.ts'

test('the line on which the script called back with a profile that is refused is marked', async () => {
  const result = { kind: 'profile', profile: { email: 'a@example.com' }, line: 8 } as const
  const run = await buildRun({ script: { result } })
  expect(scriptFailureOf(run)).toEqual({
    script: run.connection.options.scripts?.fetchUserProfile,
    problem: {
      severity: 'error',
      message: "The script's profile has no user_id (nor id), which Auth0 requires; it has email.",
      line: 8,
      column: 1,
    },
  })
})

test('nothing is marked of a run that did not fail in its script', async () => {
  expect(scriptFailureOf(await buildRun())).toBeNull()
  expect(scriptFailureOf(await buildRun({ token: { status: 404 } }))).toBeNull()
  expect(scriptFailureOf(null)).toBeNull()
})
