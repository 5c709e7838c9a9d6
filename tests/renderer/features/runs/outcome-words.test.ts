import { expect, test } from 'vitest'
import { describeOutcome } from '../../../../src/renderer/features/runs/outcome-words.ts'
import { applyRunEvent, emptyRun } from '../../../../src/shared/run.ts'
import { buildRun } from '../../../builders/run-builder.ts'

test('names the user who signed in', async () => {
  expect(describeOutcome(await buildRun())).toMatchObject({
    tone: 'passed',
    title: 'The login passed',
    text: 'Signed in as Jane Doe, jane@northwind.example.',
  })
})

test('names the step that failed in the title, and not again in the sentence', async () => {
  const run = await buildRun({ token: { status: 401, json: { error: 'invalid_client' } } })
  const message = run.steps[2]?.error?.message ?? ''
  expect(message).toMatch(/^Token exchange: /)
  const { title, text } = describeOutcome(run)
  expect(title).toBe('Token exchange failed')
  expect(text?.toLowerCase()).toBe(message.replace('Token exchange: ', '').toLowerCase())
  expect(text).toMatch(/^[A-Z]/)
})

test('calls a failure before the callback one of the user agent', async () => {
  const run = await buildRun({
    ending: { kind: 'failed', code: 'person-needed', message: 'A page needs a person.' },
  })
  expect(describeOutcome(run)).toMatchObject({
    tone: 'failed',
    title: 'User agent failed',
    text: 'A page needs a person.',
  })
})

test('says what the person has to do while the window is open', async () => {
  const start = emptyRun(await buildRun())
  const run = applyRunEvent(start, { kind: 'step-started', step: 'callback', at: 1 })
  expect(describeOutcome(run)).toMatchObject({
    tone: 'running',
    title: 'Waiting for you to sign in',
  })
  expect(describeOutcome({ ...run, userAgent: 'http' })).toMatchObject({
    title: 'Following redirects…',
  })
})

test('tells a cancelled run from a failed one', async () => {
  expect(describeOutcome(await buildRun({ ending: { kind: 'closed' } }))).toMatchObject({
    tone: 'cancelled',
    title: 'The run was cancelled',
    text: 'The window was closed before the login was finished.',
  })
})

test('says once that a run was cancelled', async () => {
  const run = await buildRun({ ending: { kind: 'closed' } })
  const error = { code: 'run-cancelled', message: 'Callback: the run was cancelled.' } as const
  const steps = run.steps.map((step) => (step.error ? { ...step, error } : step))
  expect(describeOutcome({ ...run, steps })).toMatchObject({
    title: 'The run was cancelled',
    text: null,
  })
})

test('says that a replay stopped, and not that a step failed', async () => {
  const message = 'Callback: parameter scope is "a" today, and was "b" in the recording.'
  const run = await buildRun({ ending: { kind: 'failed', code: 'replay-differs', message } })
  expect(describeOutcome(run)).toMatchObject({
    tone: 'cancelled',
    title: "The replay stopped: today's request differs",
    text: 'Parameter scope is "a" today, and was "b" in the recording.',
  })
})
