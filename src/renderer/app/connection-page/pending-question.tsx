import { useStore } from 'zustand'
import { QuestionPanel } from '../../features/questions/question-panel.tsx'
import type { Workbench } from '../workbench.ts'

interface Props {
  readonly workbench: Workbench
  readonly runId: string
}

/** The oldest question of a run that waits for its answer, if any does. */
export function PendingQuestionOf({ workbench, runId }: Props) {
  const status = useStore(workbench.session.store, (state) => state.status)
  const pending = status?.questions?.find((q) => q.runId === runId)
  if (pending === undefined) return null
  const { id: questionId, question } = pending
  return (
    <QuestionPanel
      key={questionId}
      question={question}
      onAnswer={async (answer) => {
        const result = await workbench.wire.call('answerRun', { runId, questionId, answer })
        if (!result.ok) workbench.toasts.show({ kind: 'error', text: result.error.message })
      }}
    />
  )
}
