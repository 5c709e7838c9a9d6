import type { Certificate } from 'electron'
import type { AuthorizationTask } from '../../engine/user-agents/user-agent.ts'
import { askDecisions } from '../../engine/user-agents/windowed/ask-decisions.ts'
import type { CertificateFacts } from '../../shared/run-question.ts'
import type { SessionDecider } from '../security/session-deciders.ts'

/** Decides for the pages of one login by the settings and by asking the person, in the words that all user agents share. */
export function decideByAsking(
  task: Pick<AuthorizationTask, 'ask' | 'trace' | 'network' | 'url'>,
  signal: AbortSignal,
): SessionDecider {
  const decisions = askDecisions(task, signal)
  return {
    trustCertificate: ({ url, error, certificate }) =>
      decisions.trustCertificate({
        host: new URL(url).host,
        error,
        certificate: factsOf(certificate),
      }),
    giveCredentials: ({ authInfo: { host, port, realm, scheme, isProxy }, isRetry }) =>
      decisions.giveCredentials({ host, port, realm, scheme, isProxy, isRetry }),
  }
}

function factsOf(certificate: Certificate): CertificateFacts {
  return {
    subject: certificate.subjectName,
    issuer: certificate.issuerName,
    validFrom: new Date(certificate.validStart * 1000).toISOString(),
    validUntil: new Date(certificate.validExpiry * 1000).toISOString(),
    serialNumber: certificate.serialNumber,
    fingerprint: certificate.fingerprint,
  }
}
