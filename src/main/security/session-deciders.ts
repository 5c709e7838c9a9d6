import type { AuthInfo, Certificate, Session } from 'electron'
import type { HttpCredentials } from '../../shared/run-question.ts'

/** Decides for the pages of one session what the app's rules refuse to every other page. */
export interface SessionDecider {
  trustCertificate(refused: RefusedCertificate): Promise<boolean>
  giveCredentials(wanted: WantedCredentials): Promise<HttpCredentials | null>
}

export interface RefusedCertificate {
  readonly url: string
  /** Chromium's name of the error. */
  readonly error: string
  readonly certificate: Certificate
}

export interface WantedCredentials {
  readonly authInfo: AuthInfo
  readonly isRetry: boolean
}

/** The sessions in which there is somebody to ask; in all others the rules refuse. */
export class SessionDeciders {
  readonly #bySession = new Map<Session, SessionDecider>()

  /** Returns the function that takes the decider away. */
  set(session: Session, decider: SessionDecider): () => void {
    this.#bySession.set(session, decider)
    return () => {
      this.#bySession.delete(session)
    }
  }

  of(session: Session): SessionDecider | undefined {
    return this.#bySession.get(session)
  }
}
