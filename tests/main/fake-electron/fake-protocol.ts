type Handler = Parameters<Electron.Protocol['handle']>[1]

/** `protocol`, of a session or of the app's default one. */
export class FakeProtocol
  implements
    Pick<
      Electron.Protocol,
      'handle' | 'unhandle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged'
    >
{
  readonly privileged: Electron.CustomScheme[] = []
  readonly #handlers = new Map<string, Handler>()

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    if (this.privileged.length > 0) throw new Error('schemes can be registered only once')
    this.privileged.push(...schemes)
  }

  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) throw new Error('The scheme has been registered')
    this.#handlers.set(scheme, handler)
  }

  unhandle(scheme: string): void {
    if (!this.#handlers.delete(scheme)) throw new Error('The scheme has not been registered')
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme)
  }

  async answer(url: string, init: { method: string; body: string | undefined }) {
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1))
    if (!handler) return null
    const request = new Request(url, { method: init.method, body: init.body ?? null })
    return handler(request)
  }
}
