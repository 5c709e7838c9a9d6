import type { WebContents } from 'electron'
import type { LoginContext } from './login-context.ts'

/**
 * Records in the trace that a server asked a page of the login for a client certificate. It only
 * looks: security/refuse-client-certificates.ts answers, for every page of the app alike.
 */
export function observeRefusals(contents: WebContents, { task }: LoginContext): void {
  contents.on('select-client-certificate', (_event, url) => {
    task.trace.note(
      'client-certificate.refused',
      `${new URL(url).host} asked for a client certificate; none was sent.`,
    )
  })
}
