import { expect, test } from 'vitest'
import { answerInTerminal } from '../../../src/cli/questions/answer-in-terminal.ts'
import type { AskPerson } from '../../../src/engine/user-agents/ask-person.ts'
import { createManualUserAgent } from '../../../src/engine/user-agents/manual/manual-user-agent.ts'
import type { AnswerTo, RunQuestion } from '../../../src/shared/run-question.ts'
import type { Workbench } from '../../../src/workbench/workbench.ts'
import { buildConnection } from '../../builders/connection-builder.ts'
import { ask, finishedRun, openWorkbench } from '../../workbench/opened-workbench.ts'
import { temporaryFolder } from '../../workbench/temporary-folder.ts'

const { name } = buildConnection()

/** A workbench whose runs ask for a callback. */
async function openAsking(): Promise<Workbench> {
  const workbench = await openWorkbench(temporaryFolder(), {
    userAgents: [{ kind: 'manual', unavailable: null, create: createManualUserAgent }],
    defaultUserAgent: 'manual',
  })
  await ask(workbench, 'createConnection', { connection: buildConnection() })
  return workbench
}

test('a question of a run is asked once, and answered', async () => {
  const workbench = await openAsking()
  const asked: string[] = []
  const person: AskPerson = async <Q extends RunQuestion>(question: Q) => {
    asked.push(question.kind)
    if (question.kind !== 'callback') throw new Error(question.kind)
    const state = new URL(question.url).searchParams.get('state')
    const text = `${question.callbackUrl}?error=access_denied&state=${state}`
    // The question was one for a callback.
    return { kind: 'callback', text } as AnswerTo<Q>
  }
  const stop = answerInTerminal(workbench, person)
  await ask(workbench, 'startRun', { name, parameters: {} })
  const run = await finishedRun(workbench, name)
  expect(run.steps.find((step) => step.name === 'callback')?.error?.code).toBe('access-denied')
  expect(asked).toEqual(['callback'])
  stop()
})

test('a question that is taken back is asked no longer', async () => {
  const workbench = await openAsking()
  const { promise: asked, resolve } = Promise.withResolvers<AbortSignal>()
  const stop = answerInTerminal(workbench, (_, signal) => {
    resolve(signal)
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  })
  const { runId } = await ask(workbench, 'startRun', { name, parameters: {} })
  const signal = await asked
  await ask(workbench, 'cancelRun', { runId })
  await expect.poll(() => signal.aborted).toBe(true)
  stop()
})
