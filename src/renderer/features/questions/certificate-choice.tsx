import { Button } from '@mantine/core'
import type { CertificateQuestion } from '../../../shared/run-question.ts'

interface Props {
  readonly question: CertificateQuestion
  readonly onAnswer: (trust: boolean) => void
}

/** Shows what is known of a certificate that nothing vouches for; refusing is the plain way out. */
export function CertificateChoice({ question, onAnswer }: Props) {
  const { host, error, reason, certificate } = question
  const facts = [
    ['Issued to', certificate.subject],
    ['Issued by', certificate.issuer],
    ['Valid', `${certificate.validFrom.slice(0, 10)} to ${certificate.validUntil.slice(0, 10)}`],
    ['Serial number', certificate.serialNumber],
    ['Fingerprint', certificate.fingerprint],
    ['Error', error],
  ] as const
  return (
    <>
      <h2>The certificate of {host} is not trusted</h2>
      <p>
        The browser says that {reason}: somebody else may be answering in its place. Go on only if
        you know this certificate; it is then trusted for this host, until this run ends.
      </p>
      <dl className="question-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={name === 'Fingerprint' || name === 'Error' ? 'mono' : undefined}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <div className="question-buttons">
        <Button variant="filled" onClick={() => onAnswer(false)}>
          Refuse
        </Button>
        <Button onClick={() => onAnswer(true)}>Go on for this login</Button>
      </div>
    </>
  )
}
