import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../../src/diagnosis/diagnose.ts'
import { grantsOf } from '../../../../src/renderer/features/tokens/granted-scopes.ts'
import type { FollowUp } from '../../../../src/shared/follow-up.ts'
import type { Run } from '../../../../src/shared/run.ts'
import { buildRun } from '../../../builders/run-builder.ts'
import { goodTokenResponse } from '../../../builders/run-scenario.ts'

const runWith = (asked: string, granted: string | undefined): Promise<Run> =>
  buildRun({
    options: { scope: asked },
    token: { json: { ...goodTokenResponse, scope: granted } },
  })

const refreshTo = (scope: string): FollowUp => ({
  kind: 'refresh',
  startedAt: '2026-03-01T12:00:00.000Z',
  durationMs: 1,
  outcome: 'passed',
  summary: 'new tokens',
  evidence: [],
  tokenResponse: { scope },
})

describe('grantsOf', () => {
  it('agrees with the diagnosis about the names that Google gives to scopes', async () => {
    const long = 'https://www.googleapis.com/auth/userinfo.email'
    const run = await runWith('openid email offline_access', `openid ${long}`)
    expect(grantsOf(run)?.map((g) => g.state)).toEqual(['granted', 'granted', 'unnamed'])
    const findings = diagnose(run, run.connection)
    expect(findings.map(({ code }) => code)).not.toContain('scope-granted-differs')
  })

  it('looks at what was sent, with what the application asked for', async () => {
    const run = await buildRun({
      options: { scope: 'email' },
      parameters: { connection_scope: 'phone' },
      token: { json: { ...goodTokenResponse, scope: 'email' } },
    })
    expect(grantsOf(run)).toEqual([
      { scope: 'phone', state: 'refused' },
      { scope: 'email', state: 'granted' },
    ])
  })

  it('says what is granted since the last refresh', async () => {
    const run = await runWith('openid email', 'openid email')
    expect(grantsOf({ ...run, followUps: [refreshTo('openid')] })).toContainEqual({
      scope: 'email',
      state: 'refused',
    })
  })

  it.each([undefined, ''])('is unknown where the server names none: %j', async (granted) => {
    expect(grantsOf(await runWith('openid', granted))).toBeNull()
  })
})
