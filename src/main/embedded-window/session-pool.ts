import type { Session } from 'electron'
import { RequestRouter } from './request-router.ts'

/** A session that one login has for itself. */
export interface LoginSession {
  readonly session: Session
  readonly router: RequestRouter
}

/** Where sessions come from: Electron's `session` module. */
export interface SessionFactory {
  fromPartition(partition: string, options?: { cache: boolean }): Session
}

/**
 * Isolated in-memory sessions for logins. Electron keeps each session until it quits
 * (electron/electron#28566), so they are not made per run but cleared and used again. A session that
 * could not be cleared is never given out again.
 */
export class SessionPool {
  readonly #factory: SessionFactory
  readonly #free: LoginSession[] = []
  #made = 0

  constructor(factory: SessionFactory) {
    this.#factory = factory
  }

  acquire(): LoginSession {
    return this.#free.pop() ?? this.#make()
  }

  /** Clears what the login left behind; the session is free again once that is done. */
  async release(used: LoginSession): Promise<void> {
    const { session } = used
    const cleared = await Promise.allSettled([
      session.closeAllConnections(),
      session.clearData(),
      session.clearAuthCache(),
      session.clearHostResolverCache(),
    ])
    if (cleared.every(({ status }) => status === 'fulfilled')) this.#free.push(used)
  }

  #make(): LoginSession {
    // Without "persist:" nothing of it is ever written to the disk.
    const session = this.#factory.fromPartition(`login-${++this.#made}`, { cache: false })
    session.setSpellCheckerEnabled(false)
    return { session, router: new RequestRouter(session.webRequest) }
  }
}
