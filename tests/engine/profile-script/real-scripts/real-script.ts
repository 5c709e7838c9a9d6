/** A profile script as people write them, and what must come of it. `API` stands for the server's origin. */
export interface RealScript {
  readonly name: string
  readonly script: string
  /** The token response. */
  readonly context?: Readonly<Record<string, unknown>>
  readonly profile?: unknown
  /** What it calls back with, or throws: `name: message`. */
  readonly error?: string | RegExp
  /** `GET /path` for each request, in order. */
  readonly traffic: readonly string[]
  /** Headers of the first request that must be just these, by their names as typed. */
  readonly headers?: Readonly<Record<string, string | undefined>>
}

/** The first lines of nearly every script: the error, then the status. */
export const guard =
  'if (e) return cb(e); if (r.statusCode !== 200) return cb(new Error("status " + r.statusCode));'
