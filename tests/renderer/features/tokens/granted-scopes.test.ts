import { describe, expect, it } from 'vitest'
import { compareScopes } from '../../../../src/renderer/features/tokens/granted-scopes.ts'
import { defaultBehaviour } from '../../../../src/shared/behaviour.ts'
import { emptyRun, type Run } from '../../../../src/shared/run.ts'
import { buildConnection } from '../../../builders/connection-builder.ts'

function runWith(asked: string, granted: string | undefined): Run {
  return {
    ...emptyRun({
      id: 'run-1',
      connection: buildConnection({ options: { scope: asked } }),
      parameters: {},
      userAgent: 'http',
      behaviour: defaultBehaviour,
      startedAt: '2026-03-01T12:00:00.000Z',
    }),
    tokenResponse: granted === undefined ? {} : { scope: granted },
  }
}

describe('compareScopes', () => {
  it('tells granted, refused and unasked scopes apart', () => {
    expect(compareScopes(runWith('openid email phone', 'email openid admin'))).toEqual([
      { scope: 'openid', state: 'granted' },
      { scope: 'email', state: 'granted' },
      { scope: 'phone', state: 'refused' },
      { scope: 'admin', state: 'not-asked' },
    ])
  })

  it('reads scopes that the server separates with commas', () => {
    expect(compareScopes(runWith('repo user', 'repo,user'))?.map((g) => g.state)).toEqual([
      'granted',
      'granted',
    ])
  })

  it('is unknown where the server names none', () => {
    expect(compareScopes(runWith('openid', undefined))).toBeNull()
  })
})
