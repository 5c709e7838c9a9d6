import type { AnswerTo, CertificateQuestion } from '../../shared/run-question.ts'
import type { AskLine } from './ask-in-terminal.ts'

/** Shows what is known of a certificate; only a whole "yes" trusts it. */
export async function askForCertificate(
  { host, error, reason, certificate }: CertificateQuestion,
  { say, askLine }: AskLine,
): Promise<AnswerTo<CertificateQuestion>> {
  const { subject, issuer, validFrom, validUntil, serialNumber, fingerprint } = certificate
  say(
    `The certificate of ${host} is not trusted: ${reason} (${error}).`,
    `  issued to      ${subject}`,
    `  issued by      ${issuer}`,
    `  valid          ${validFrom.slice(0, 10)} to ${validUntil.slice(0, 10)}`,
    `  serial number  ${serialNumber}`,
    `  fingerprint    ${fingerprint}`,
  )
  const answer = await askLine({ text: 'Trust it for this login only? Type yes to go on: ' })
  return { kind: 'certificate', trust: answer.trim().toLowerCase() === 'yes' }
}
