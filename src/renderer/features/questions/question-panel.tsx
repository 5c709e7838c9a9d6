import { Button } from '@mantine/core'
import { assertNever } from '../../../shared/assert-never.ts'
import type { RunAnswer, RunQuestion } from '../../../shared/run-question.ts'
import { CallbackForm } from './callback-form.tsx'
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

interface CertificateProps {
  readonly question: Extract<RunQuestion, { kind: 'certificate' }>
  readonly onAnswer: (trust: boolean) => void
}

function CertificateChoice({ question: { host, error, certificate }, onAnswer }: CertificateProps) {
  const facts = [
    ['Error', error],
    ['Issued to', certificate.subject],
    ['Issued by', certificate.issuer],
    ['Valid', `${certificate.validFrom.slice(0, 10)} to ${certificate.validUntil.slice(0, 10)}`],
    ['Serial number', certificate.serialNumber],
    ['Fingerprint', certificate.fingerprint],
  ] as const
  return (
    <>
      <h2>The certificate of {host} is not trusted</h2>
      <dl className="question-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="question-buttons">
        <Button size="xs" onClick={() => onAnswer(false)}>
          Refuse
        </Button>
        <Button size="xs" variant="default" onClick={() => onAnswer(true)}>
          Go on for this login
        </Button>
      </div>
    </>
  )
}
