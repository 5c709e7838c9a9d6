/** Chromium's network errors, as far as logins meet them. */
export const netErrors = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_CERT_AUTHORITY_INVALID: -202,
} as const

export type NetErrorName = keyof typeof netErrors

/** What `loadURL` rejects with. */
export class NetError extends Error {
  readonly errorName: NetErrorName
  readonly errno: number

  constructor(errorName: NetErrorName, url: string) {
    super(`${errorName} (${netErrors[errorName]}) loading '${url}'`)
    this.errorName = errorName
    this.errno = netErrors[errorName]
  }
}
