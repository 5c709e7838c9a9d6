import type {
  CertificateQuestion,
  HttpCredentials,
  HttpLoginQuestion,
} from '../../../shared/run-question.ts'
import type { AuthorizationTask } from '../user-agent.ts'
import { credentialsForProxy, isVouchedFor } from './decide-by-network.ts'
import { loadFailure } from './load-failure.ts'

/** What the browser of a login cannot decide by itself. */
export interface Decisions {
  /** Go on in spite of this certificate? */
  trustCertificate(refused: RefusedCertificate): Promise<boolean>
  /** `null`: go on without credentials. */
  giveCredentials(wanted: WantedCredentials): Promise<HttpCredentials | null>
}

export type RefusedCertificate = Omit<CertificateQuestion, 'kind' | 'reason'>
export type WantedCredentials = Omit<HttpLoginQuestion, 'kind'>

type Asking = Pick<AuthorizationTask, 'ask' | 'trace' | 'network' | 'url'>

/** How often one server may ask for credentials in one login. */
const credentialsLimit = 3

/**
 * Asks the person what a login needs them to decide, and records the answer. A decision on a
 * certificate holds for this login, this host and this very certificate: each of a page's requests
 * meets the same one again. Where nobody can be asked, everything is refused.
 *
 * @param signal aborted once the login is over; a question that is still open is then taken back
 */
export function askDecisions(task: Asking, signal: AbortSignal): Decisions {
  const certificates = new Map<string, Promise<boolean>>()
  const asked = new Map<string, number>()
  return {
    trustCertificate: (refused) => {
      const { host, error, certificate } = refused
      const key = `${host} ${certificate.fingerprint} ${error}`
      const decided = certificates.get(key) ?? decideCertificate(task, refused, signal)
      certificates.set(key, decided)
      return decided
    },
    giveCredentials: (wanted) => {
      const { host, port, realm, isProxy } = wanted
      const key = `${isProxy} ${host}:${port} ${realm}`
      const times = (asked.get(key) ?? 0) + 1
      asked.set(key, times)
      return decideCredentials(task, wanted, times <= credentialsLimit, signal)
    },
  }
}

async function decideCertificate(
  task: Asking,
  refused: RefusedCertificate,
  signal: AbortSignal,
): Promise<boolean> {
  const { ask, trace } = task
  const { host, error, certificate } = refused
  if (await isVouchedFor(task, refused, signal)) {
    trace.note(
      'certificate.trusted',
      `The certificate of ${host} leads to an authority that was added: issued to ${certificate.subject} by ${certificate.issuer}, ${certificate.fingerprint}.`,
    )
    return true
  }
  const { message: reason } = loadFailure(error)
  const trust =
    ask !== undefined && (await ask({ kind: 'certificate', ...refused, reason }, signal)).trust
  const decision = trust ? 'was trusted for this login by the person' : 'was refused'
  trace.note(
    trust ? 'certificate.trusted' : 'certificate.refused',
    `The certificate of ${host} ${decision} (${error}): issued to ${certificate.subject} by ${certificate.issuer}, valid until ${certificate.validUntil}, ${certificate.fingerprint}.`,
  )
  return trust
}

async function decideCredentials(
  task: Asking,
  wanted: WantedCredentials,
  mayAsk: boolean,
  signal: AbortSignal,
): Promise<HttpCredentials | null> {
  const { ask, trace } = task
  const { host, port, realm, isProxy } = wanted
  const kept = await credentialsForProxy(task, wanted)
  if (kept !== null) return kept
  const credentials =
    ask !== undefined && mayAsk
      ? (await ask({ kind: 'http-login', ...wanted }, signal)).credentials
      : null
  if (credentials !== null) trace.hideTyped(credentials.password)
  const given = credentials === null ? 'none was given' : `"${credentials.username}" was given`
  trace.note(
    credentials === null ? 'http-login.refused' : 'http-login.answered',
    `${isProxy ? 'The proxy' : 'The server'} ${host}:${port} asked for HTTP authentication ("${realm}"); ${given}.`,
  )
  return credentials
}
