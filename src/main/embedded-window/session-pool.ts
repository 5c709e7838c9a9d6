import type { Session } from 'electron'
import { keptPartitionOf } from './kept-sign-ins.ts'
import { RequestRouter } from './request-router.ts'

/** A session that one login has for itself. */
export interface LoginSession {
  readonly session: Session
  readonly router: RequestRouter
  /** Its cookies stay for the next login of the same connection. */
  readonly isKept: boolean
}

/** Where sessions come from: Electron's `session` module. */
export interface SessionFactory {
  fromPartition(partition: string, options?: { cache: boolean }): Session
}

/**
 * Isolated sessions for logins, in memory but for the connections whose sign-in is kept. Electron keeps each session until it quits
 * (electron/electron#28566), so they are not made per run but cleared and used again. A session that
 * could not be cleared is never given out again.
 */
export class SessionPool {
  readonly #factory: SessionFactory
  readonly #free: LoginSession[] = []
  /** By partition; Electron gives the same session for the same one. */
  readonly #kept = new Map<string, LoginSession>()
  #made = 0

  constructor(factory: SessionFactory) {
    this.#factory = factory
  }

  /** @param keepSignedIn name of the connection whose cookies are to stay */
  acquire(keepSignedIn?: string): LoginSession {
    if (keepSignedIn !== undefined) return this.#acquireKept(keptPartitionOf(keepSignedIn))
    // Without "persist:" nothing of it is ever written to the disk.
    return this.#free.pop() ?? this.#make(`login-${++this.#made}`, false)
  }

  /** Clears what the login left behind; the session is free again once that is done. */
  async release(used: LoginSession): Promise<void> {
    const { session } = used
    if (used.isKept) {
      // Only cookies stay; what was typed for HTTP authentication was for this login.
      await Promise.all([session.closeAllConnections(), session.clearAuthCache()])
      return
    }
    const cleared = await Promise.allSettled([
      session.closeAllConnections(),
      session.clearData(),
      session.clearAuthCache(),
      session.clearHostResolverCache(),
    ])
    if (cleared.every(({ status }) => status === 'fulfilled')) this.#free.push(used)
  }

  /** Clears the kept sign-in of a connection; no login of it may go on. */
  async forget(connectionName: string): Promise<void> {
    const { session } = this.#acquireKept(keptPartitionOf(connectionName))
    await session.closeAllConnections()
    await session.clearData()
    await session.clearAuthCache()
  }

  #acquireKept(partition: string): LoginSession {
    const kept = this.#kept.get(partition) ?? this.#make(partition, true)
    this.#kept.set(partition, kept)
    return kept
  }

  #make(partition: string, isKept: boolean): LoginSession {
    const session = this.#factory.fromPartition(partition, { cache: false })
    session.setSpellCheckerEnabled(false)
    return { session, router: new RequestRouter(session.webRequest), isKept }
  }
}
