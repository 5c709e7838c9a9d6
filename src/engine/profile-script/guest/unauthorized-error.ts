/** The error that Auth0's platform gives to scripts as a global. */
export class UnauthorizedError extends Error {
  override readonly name = 'UnauthorizedError'
}
