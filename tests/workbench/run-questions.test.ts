import { expect, test } from 'vitest'
import { createManualUserAgent } from '../../src/engine/user-agents/manual/manual-user-agent.ts'
import type { PendingQuestion } from '../../src/shared/run-question.ts'
import { RunQuestions } from '../../src/workbench/run-questions.ts'
import type { Workbench } from '../../src/workbench/workbench.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { ask, collectEvents, finishedRun, openWorkbench, refusalOf } from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function startManualRun(): Promise<{ workbench: Workbench; name: string; runId: string }> {
  const workbench = await openWorkbench(temporaryFolder(), {
    userAgents: [{ kind: 'manual', unavailable: null, create: createManualUserAgent }],
    defaultUserAgent: 'manual',
  })
  const connection = buildConnection()
  await ask(workbench, 'createConnection', { connection })
  const { runId } = await ask(workbench, 'startRun', { name: connection.name, parameters: {} })
  return { workbench, name: connection.name, runId }
}

async function pendingOf(workbench: Workbench): Promise<readonly PendingQuestion[]> {
  return (await ask(workbench, 'getStatus', undefined)).questions ?? []
}

async function nextQuestion(workbench: Workbench): Promise<PendingQuestion> {
  await expect.poll(async () => (await pendingOf(workbench)).length).toBe(1)
  const [pending] = await pendingOf(workbench)
  if (!pending) throw new Error('the question has gone')
  return pending
}

test('a run asks through the status, and its answer becomes the callback', async () => {
  const { workbench, name, runId } = await startManualRun()
  const { id, runId: asking, question } = await nextQuestion(workbench)
  expect(asking).toBe(runId)
  if (question.kind !== 'callback') throw new Error(question.kind)
  const state = new URL(question.url).searchParams.get('state')
  const text = `${question.callbackUrl}?error=access_denied&state=${state}`
  await ask(workbench, 'answerRun', {
    runId,
    questionId: id,
    answer: { kind: 'callback', text },
  })
  const run = await finishedRun(workbench, name)
  expect(run.steps.find((step) => step.name === 'callback')?.error?.code).toBe('access-denied')
  expect(await pendingOf(workbench)).toEqual([])
})

test('the status tells of a question as it is asked', async () => {
  const { workbench } = await startManualRun()
  const events = collectEvents(workbench)
  const asked = () =>
    events.some((e) => e.kind === 'status-changed' && e.status.questions?.length === 1)
  await expect.poll(asked).toBe(true)
})

test('a run that is cancelled takes its question back', async () => {
  const { workbench, name, runId } = await startManualRun()
  await nextQuestion(workbench)
  await ask(workbench, 'cancelRun', { runId })
  expect((await finishedRun(workbench, name)).outcome).toBe('cancelled')
  expect(await pendingOf(workbench)).toEqual([])
})

test('an answer to a question that nobody asks is refused', async () => {
  const { workbench, runId } = await startManualRun()
  await nextQuestion(workbench)
  const input = { runId, questionId: 'q', answer: { kind: 'callback', text: 'x' } }
  expect(refusalOf(await workbench.call('answerRun', input))).toEqual({
    code: 'question-not-found',
    message: 'The run no longer waits for this answer.',
  })
})

test('an answer of another kind is refused', async () => {
  const { workbench, runId } = await startManualRun()
  const { id } = await nextQuestion(workbench)
  const input = { runId, questionId: id, answer: { kind: 'certificate', trust: true } }
  expect(refusalOf(await workbench.call('answerRun', input))).toEqual({
    code: 'answer-of-another-kind',
    message: 'The run asked for "callback" and the answer is "certificate".',
  })
})

test('an answer for another run is refused', async () => {
  const questions = new RunQuestions(() => {})
  const controller = new AbortController()
  const asking = questions.ask(
    'r1',
    { kind: 'callback', url: '', callbackUrl: '' },
    controller.signal,
  )
  const [pending] = questions.pending
  expect(() => questions.answer('r2', pending?.id ?? '', { kind: 'callback', text: '' })).toThrow(
    'The run no longer waits for this answer.',
  )
  controller.abort(new Error('over'))
  await expect(asking).rejects.toThrow('over')
})
