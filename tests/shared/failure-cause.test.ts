import { describe, expect, it } from 'vitest'
import { describeFailure } from '../../src/shared/failure-cause.ts'
import type { Finding } from '../../src/shared/finding.ts'
import type { Run } from '../../src/shared/run.ts'
import { buildRun } from '../builders/run-builder.ts'

const gone = { token: { status: 404, body: 'not found' } }

function finding(title: string, ...evidence: readonly string[]): Finding {
  return { code: title, severity: 'error', title, explanation: '', evidence, rule: '' }
}

const idOf = (run: Run, what: string) =>
  run.trace.find((e) => (e.kind === 'note' ? e.name : e.kind === 'exchange' && e.purpose) === what)
    ?.id ?? ''

describe('why a run failed', () => {
  it('is the error at the place where it ended, whatever stands before it', async () => {
    const run = await buildRun(gone)
    const passed = finding('passed', idOf(run, 'authorization-request.built'))
    const ended = finding('ended', idOf(run, 'token-exchange'))
    expect(describeFailure({ ...run, findings: [passed, ended] })).toBe('ended')
  })

  it('is what the step says where the login got past every error', async () => {
    const run = await buildRun(gone)
    const passed = finding('passed', idOf(run, 'authorization-request.built'))
    const { message } = run.steps.find(({ error }) => error)?.error ?? {}
    expect(message).toContain('404')
    expect(describeFailure({ ...run, findings: [passed] })).toBe(message)
  })

  it('is one short line, whatever a server says', async () => {
    const run = await buildRun({
      callback: {
        code: null,
        error: 'server_error',
        error_description: `a\nb ${'x'.repeat(9000)}`,
      },
    })
    const failure = describeFailure({ ...run, findings: [] })
    expect(failure).toMatch(/server_error.*a b x{9}/)
    expect(failure?.length).toBe(200)
  })

  it('may lie in the authorization request of a login that never came back', async () => {
    const run = await buildRun({ callback: { code: null, error: 'server_error' } })
    const cause = finding('cause', idOf(run, 'authorization-request.built'))
    expect(describeFailure({ ...run, findings: [cause] })).toBe('cause')
  })

  it('may have no trace of its own where the script asked for nothing', async () => {
    const error = { code: 'script-threw', message: 'It threw.' } as const
    const run = await buildRun({ script: { requests: [], result: { kind: 'failed', error } } })
    const cause = finding('cause', idOf(run, 'token-exchange'))
    expect(describeFailure({ ...run, findings: [cause] })).toBe('cause')
  })

  it('is nothing of a run that passed', async () => {
    expect(describeFailure(await buildRun())).toBeNull()
  })
})
