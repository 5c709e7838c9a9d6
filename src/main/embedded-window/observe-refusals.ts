import type { WebContents } from 'electron'
import type { LoginContext } from './login-context.ts'

/**
 * Records in the trace what the rules in security/ refuse to a page of the login. It only looks:
 * the rules themselves answer, for every page of the app alike.
 */
export function observeRefusals(contents: WebContents, { task }: LoginContext): void {
  contents.on('certificate-error', (_event, url, error, certificate) => {
    const { subjectName, issuerName, fingerprint, validExpiry } = certificate
    const expiry = new Date(validExpiry * 1000).toISOString()
    task.trace.note(
      'certificate.refused',
      `The certificate of ${new URL(url).host} was refused (${error}): issued to ${subjectName} by ${issuerName}, valid until ${expiry}, ${fingerprint}.`,
    )
  })
  contents.on('select-client-certificate', (_event, url) => {
    task.trace.note(
      'client-certificate.refused',
      `${new URL(url).host} asked for a client certificate; none was sent.`,
    )
  })
  contents.on('login', (_event, _details, { host, port, realm, isProxy }) => {
    task.trace.note(
      'http-login.refused',
      `${isProxy ? 'The proxy' : 'The server'} ${host}:${port} asked for HTTP authentication ("${realm}"); none was given.`,
    )
  })
}
