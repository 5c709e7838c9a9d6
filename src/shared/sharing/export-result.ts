/** A text to hand on, with what the person must know about it. */
export interface ExportResult {
  readonly text: string
  /** Each one sentence. */
  readonly warnings: readonly string[]
  /** Where it would be saved, with `/` between folders. */
  readonly fileName: string
}

export interface ExportOptions {
  /** Writes secrets in clear; else markers stand in their place. */
  readonly revealSecrets?: boolean | undefined
}
