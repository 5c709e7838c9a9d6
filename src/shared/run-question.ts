/**
 * What a run asks the person while it goes on. Questions are no part of the run: they may hold real
 * values, such as the address to open, and they are gone once they are answered.
 */
export type RunQuestion = CallbackQuestion | CertificateQuestion | HttpLoginQuestion

/** Open this address anywhere, sign in, and paste what came back. */
export interface CallbackQuestion {
  readonly kind: 'callback'
  /** The authorization request as it must be opened, secrets included. */
  readonly url: string
  readonly callbackUrl: string
  /** Why what was pasted before is not the callback, as a sentence. */
  readonly problem?: string | undefined
}

/** The facts of a certificate that the browser does not trust. */
export interface CertificateFacts {
  readonly subject: string
  readonly issuer: string
  /** ISO 8601. */
  readonly validFrom: string
  /** ISO 8601. */
  readonly validUntil: string
  readonly serialNumber: string
  /** For example `sha256/…`. */
  readonly fingerprint: string
}

/** Go on in spite of this certificate, for this run only? */
export interface CertificateQuestion {
  readonly kind: 'certificate'
  /** Host, with the port where it is not the usual one. */
  readonly host: string
  /** Chromium's name of the error, for example `net::ERR_CERT_AUTHORITY_INVALID`. */
  readonly error: string
  /** The same in words, for example `its TLS certificate has expired or is not valid yet`. */
  readonly reason: string
  readonly certificate: CertificateFacts
}

/** A server or a proxy wants HTTP authentication (RFC 9110 §11). */
export interface HttpLoginQuestion {
  readonly kind: 'http-login'
  readonly host: string
  readonly port: number
  readonly realm: string
  /** For example `basic`. */
  readonly scheme: string
  readonly isProxy: boolean
  /** The credentials that were given before were refused. */
  readonly isRetry: boolean
}

export interface HttpCredentials {
  readonly username: string
  readonly password: string
}

/** What the person says; of the same kind as the question. */
export type RunAnswer =
  /** The final URL, or the body of a `form_post`. */
  | { readonly kind: 'callback'; readonly text: string }
  | { readonly kind: 'certificate'; readonly trust: boolean }
  /** `null`: go on without credentials. */
  | { readonly kind: 'http-login'; readonly credentials: HttpCredentials | null }

export type AnswerTo<Q extends RunQuestion> = Extract<RunAnswer, { readonly kind: Q['kind'] }>

/** A question that waits for its answer. */
export interface PendingQuestion {
  readonly id: string
  readonly runId: string
  readonly question: RunQuestion
}
