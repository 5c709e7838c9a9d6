/** A finding: what is wrong or worth knowing, the evidence for it, and what to change. */

export type FindingSeverity = 'error' | 'warning' | 'hint' | 'info'

/**
 * `basic-authorization`: the value of an `Authorization` header made from `client_id` and
 * `client_secret` as they are; `basic-authorization-form-encoded`: the same from their form-encoded
 * spelling (RFC 6749 §2.3.1). `trimmed`: the text that is there, without white space around it.
 */
export type ComputedValue = 'basic-authorization' | 'basic-authorization-form-encoded' | 'trimmed'

/** One typed edit of the connection that mends what a finding found. */
export interface ConnectionEdit {
  /** Path into the connection, for example `['options', 'pkce_enabled']`. */
  readonly path: readonly string[]
  /** `undefined` removes the key, unless `computed` is there. */
  readonly value?: unknown
  /**
   * What to write instead of `value`, where that depends on a secret, which no finding may hold:
   * `applyConnectionEdits` computes it from the connection's own values.
   */
  readonly computed?: ComputedValue | undefined
}

export interface Finding {
  /** Stable, kebab-case. */
  readonly code: string
  readonly severity: FindingSeverity
  readonly title: string
  /** Two or three plain sentences with the run's own values in them. */
  readonly explanation: string
  /** Ids of trace events. */
  readonly evidence: readonly string[]
  /** The rule it rests on, for example `RFC 6749 §5.2`. */
  readonly rule: string
  readonly fix?: { readonly title: string; readonly edits: readonly ConnectionEdit[] } | undefined
}
