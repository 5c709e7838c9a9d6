import type { CDPSession } from 'playwright'
import type { AuthorizationTask } from '../user-agent.ts'
import type { Decisions } from '../windowed/ask-decisions.ts'
import { fingerprintOf } from './certificate-facts.ts'
import { readCertificate } from './read-certificate.ts'

/** Who is told what became of a certificate. */
export interface CertificateListener {
  /** The request gets no answer; Chromium itself calls it only aborted. */
  onRefused(url: string, error: string): void
}

/**
 * Decides on the certificates that Chromium does not trust, in all of a run's windows. Chromium
 * remembers what it was told to trust by host and certificate, in the temporary profile of the run.
 */
export class CertificateDecisions {
  readonly #decisions: Decisions
  readonly #trace: AuthorizationTask['trace']
  readonly #signal: AbortSignal
  readonly #listener: CertificateListener
  readonly #trusted = new Set<string>()

  constructor(
    decisions: Decisions,
    trace: AuthorizationTask['trace'],
    signal: AbortSignal,
    listener: CertificateListener,
  ) {
    this.#decisions = decisions
    this.#trace = trace
    this.#signal = signal
    this.#listener = listener
  }

  /** Takes the decisions over from Chromium; call it before the first page. */
  async install(cdp: CDPSession): Promise<void> {
    cdp.on('Security.certificateError', ({ eventId, errorType, requestURL }) => {
      this.#decide(requestURL, errorType)
        .then((trust) => {
          const action = trust ? 'continue' : 'cancel'
          return cdp.send('Security.handleCertificateError', { eventId, action })
        })
        .catch(() => {
          // The browser is gone, and the request with it.
        })
    })
    await cdp.send('Security.enable')
    await cdp.send('Security.setOverrideCertificateErrors', { override: true })
  }

  /**
   * Says whether a page that Chromium shows in spite of its certificate may stay. What the person saw
   * was read over another connection; a server that shows the browser another one is found out here.
   *
   * @param der the certificate in DER form, base64
   */
  mayStay(der: string): boolean {
    return this.#trusted.has(fingerprintOf(Buffer.from(der, 'base64')))
  }

  async #decide(url: string, errorType: string): Promise<boolean> {
    const { host } = new URL(url)
    try {
      const certificate = await readCertificate(url, this.#signal)
      const error = `net::${errorType}`
      const trust = await this.#decisions.trustCertificate({ host, error, certificate })
      if (trust) this.#trusted.add(certificate.fingerprint)
      else this.#listener.onRefused(url, errorType)
      return trust
    } catch (error) {
      if (!this.#signal.aborted) this.#noteUnreadable(host, errorType, error)
      this.#listener.onRefused(url, errorType)
      return false
    }
  }

  #noteUnreadable(host: string, errorType: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error)
    this.#trace.note(
      'certificate.refused',
      `The certificate of ${host} was refused (net::${errorType}); it could not be read to be shown: ${reason}.`,
    )
  }
}
