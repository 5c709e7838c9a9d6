import { expect, it } from 'vitest'
import { afterNextTurn } from '../../src/engine/after-next-turn.ts'
import { RunClock } from '../../src/engine/run-clock.ts'
import { RunRecorder } from '../../src/engine/run-recorder.ts'
import { Redactor } from '../../src/shared/redaction.ts'
import type { RunEvent } from '../../src/shared/run.ts'
import { buildRun } from '../builders/run-builder.ts'

/** As V8's own expressions do for a text that is too long for them. */
class FailingRedactor extends Redactor {
  override maskValue(): never {
    throw new RangeError('Maximum call stack size exceeded')
  }

  override maskText(): never {
    return this.maskValue()
  }
}

async function record(redactor: Redactor) {
  const run = { ...(await buildRun()), trace: [] }
  const events: RunEvent[] = []
  const recorder = new RunRecorder(run, redactor, new RunClock(), (event) => events.push(event))
  return { recorder, events }
}

const passed = { ok: true, value: 1, summary: '200' } as const

it('keeps of the texts of an error what a person reads, after masking them', async () => {
  const redactor = new Redactor()
  redactor.add('access_token', 'the-access-token')
  const { recorder, events } = await record(redactor)
  const text = `${'m'.repeat(9990)}the-access-token${'m'.repeat(100_000)}`
  const protocol = { error: text, error_description: text, error_uri: text }
  const error = { code: 'script-threw', message: text, detail: text, protocol } as const
  const step = recorder.step('profile-script', async () => ({ ok: false, error }))
  await expect(step).rejects.toThrow()
  recorder.flush()
  const kept = `${'m'.repeat(9990)}«access_to… (100004 more characters)`
  expect(events.at(-1)).toMatchObject({
    error: {
      message: kept,
      detail: kept,
      protocol: { error: kept, error_description: kept, error_uri: kept },
    },
  })
})

it('tells of what happens once the run waits, with the time at which it happened', async () => {
  const { recorder, events } = await record(new Redactor())
  const waiting = Promise.withResolvers<void>()
  const step = recorder.step('token-exchange', async () => {
    await waiting.promise
    return passed
  })
  recorder.trace.note('callback.awaited', 'to the token endpoint')
  const noted = recorder.trace.now()
  // Whoever started the run knows of it at once.
  expect(events.map(({ kind }) => kind)).toEqual(['run-started'])
  await afterNextTurn()
  expect(events.map(({ kind }) => kind)).toEqual(['run-started', 'step-started', 'traced'])
  const [, , traced] = events
  expect(traced?.kind === 'traced' && traced.event.at).toBeLessThanOrEqual(noted)
  waiting.resolve()
  await step
  expect(recorder.finish('passed').outcome).toBe('passed')
})

it('fails the step that goes on when a result turns out not to be maskable', async () => {
  const { recorder } = await record(new FailingRedactor())
  await recorder.step('token-exchange', () => {
    recorder.tokenResponse({ access_token: 'a' })
    return passed
  })
  const script = recorder.step('profile-script', async () => {
    await afterNextTurn()
    return passed
  })
  await expect(script).rejects.toThrow(RangeError)
})

it('keeps the place of an event that cannot be masked, shows nothing of it, and goes on', async () => {
  const { recorder } = await record(new FailingRedactor())
  const id = recorder.trace.note('callback.received', 'the-secret-of-it')
  await recorder.step('token-exchange', () => passed)
  const run = recorder.finish('passed')
  const event = run.trace.find((traced) => traced.id === id)
  expect(event).toMatchObject({ kind: 'note', name: 'note.not-recorded' })
  expect(JSON.stringify(run)).not.toContain('the-secret-of-it')
})
