import type { AskPerson } from '../../engine/user-agents/ask-person.ts'
import type { PendingQuestion } from '../../shared/run-question.ts'
import type { Workbench } from '../../workbench/workbench.ts'

/**
 * Asks in the terminal what the runs of a workbench want to know, which otherwise waits for a page
 * that is not there. Returns how to stop it.
 */
export function answerInTerminal(
  workbench: Pick<Workbench, 'call' | 'subscribe'>,
  ask: AskPerson,
): () => void {
  const asked = new Map<string, AbortController>()
  const answer = async ({ id, runId, question }: PendingQuestion) => {
    const controller = new AbortController()
    asked.set(id, controller)
    const given = await ask(question, controller.signal).catch(() => null)
    if (given !== null) await workbench.call('answerRun', { runId, questionId: id, answer: given })
  }
  const update = (pending: readonly PendingQuestion[]) => {
    for (const [id, controller] of asked)
      if (!pending.some((question) => question.id === id)) controller.abort()
    for (const question of pending) if (!asked.has(question.id)) void answer(question)
  }
  const unsubscribe = workbench.subscribe((events) => {
    for (const event of events)
      if (event.kind === 'status-changed') update(event.status.questions ?? [])
  })
  return () => {
    unsubscribe()
    update([])
  }
}
