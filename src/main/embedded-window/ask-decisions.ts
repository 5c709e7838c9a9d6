import type { Certificate } from 'electron'
import type { AuthorizationTask } from '../../engine/user-agents/user-agent.ts'
import type { CertificateFacts, HttpCredentials } from '../../shared/run-question.ts'
import type {
  RefusedCertificate,
  SessionDecider,
  WantedCredentials,
} from '../security/session-deciders.ts'

/** How often one server may ask for credentials in one login. */
const credentialsLimit = 3

/**
 * Asks the person what a login needs them to decide, and records the answer. A decision on a
 * certificate holds for this login: each of a page's requests meets the same certificate again.
 */
export function askDecisions(
  task: Pick<AuthorizationTask, 'ask' | 'trace'>,
  signal: AbortSignal,
): SessionDecider {
  const certificates = new Map<string, Promise<boolean>>()
  const asked = new Map<string, number>()
  return {
    trustCertificate: (refused) => {
      const { url, error, certificate } = refused
      const key = `${new URL(url).host} ${certificate.fingerprint} ${error}`
      const decided = certificates.get(key) ?? decideCertificate(task, refused, signal)
      certificates.set(key, decided)
      return decided
    },
    giveCredentials: (wanted) => {
      const { host, port, realm, isProxy } = wanted.authInfo
      const key = `${isProxy} ${host}:${port} ${realm}`
      const times = (asked.get(key) ?? 0) + 1
      asked.set(key, times)
      return decideCredentials(task, wanted, times <= credentialsLimit, signal)
    },
  }
}

async function decideCertificate(
  { ask, trace }: Pick<AuthorizationTask, 'ask' | 'trace'>,
  { url, error, certificate }: RefusedCertificate,
  signal: AbortSignal,
): Promise<boolean> {
  const { host } = new URL(url)
  const facts = factsOf(certificate)
  const trust =
    ask !== undefined &&
    (await ask({ kind: 'certificate', host, error, certificate: facts }, signal)).trust
  const decision = trust ? 'was trusted for this login by the person' : 'was refused'
  trace.note(
    trust ? 'certificate.trusted' : 'certificate.refused',
    `The certificate of ${host} ${decision} (${error}): issued to ${facts.subject} by ${facts.issuer}, valid until ${facts.validUntil}, ${facts.fingerprint}.`,
  )
  return trust
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

async function decideCredentials(
  { ask, trace }: Pick<AuthorizationTask, 'ask' | 'trace'>,
  { authInfo, isRetry }: WantedCredentials,
  mayAsk: boolean,
  signal: AbortSignal,
): Promise<HttpCredentials | null> {
  const { host, port, realm, scheme, isProxy } = authInfo
  const credentials =
    ask !== undefined && mayAsk
      ? (await ask({ kind: 'http-login', host, port, realm, scheme, isProxy, isRetry }, signal))
          .credentials
      : null
  const given = credentials === null ? 'none was given' : `"${credentials.username}" was given`
  trace.note(
    credentials === null ? 'http-login.refused' : 'http-login.answered',
    `${isProxy ? 'The proxy' : 'The server'} ${host}:${port} asked for HTTP authentication ("${realm}"); ${given}.`,
  )
  return credentials
}
