import { assertNever } from '../../../shared/assert-never.ts'
import type { RunAnswer, RunQuestion } from '../../../shared/run-question.ts'
import { CallbackForm } from './callback-form.tsx'
import { CertificateChoice } from './certificate-choice.tsx'
import { HttpLoginForm } from './http-login-form.tsx'
import './question-panel.css'

interface Props {
  readonly question: RunQuestion
  readonly onAnswer: (answer: RunAnswer) => void
}

/** What a run that goes on asks the person; cancelling the run takes it away. */
export function QuestionPanel({ question, onAnswer }: Props) {
  return (
    <section className="question" aria-label="Question of the run">
      <Body question={question} onAnswer={onAnswer} />
    </section>
  )
}

function Body({ question, onAnswer }: Props) {
  switch (question.kind) {
    case 'callback':
      return (
        <CallbackForm
          question={question}
          onAnswer={(text) => onAnswer({ kind: 'callback', text })}
        />
      )
    case 'certificate':
      return (
        <CertificateChoice
          question={question}
          onAnswer={(trust) => onAnswer({ kind: 'certificate', trust })}
        />
      )
    case 'http-login':
      return (
        <HttpLoginForm
          question={question}
          onAnswer={(credentials) => onAnswer({ kind: 'http-login', credentials })}
        />
      )
    default:
      return assertNever(question)
  }
}
