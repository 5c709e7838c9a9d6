import type { Connection } from '../../shared/connection.ts'
import type { ImportFormat, NotUnderstood } from '../../shared/sharing/import-preview.ts'

export type ImportResult =
  | {
      readonly kind: 'imported'
      readonly format: ImportFormat
      /** At least one; each has the shape of a connection, though not every value in it is valid. */
      readonly connections: readonly Connection[]
      readonly notUnderstood: readonly NotUnderstood[]
      /** What was decided for the person, each as one sentence. */
      readonly notes: readonly string[]
      /** Names of markers and variables without a value, for `keywordMappings`. */
      readonly openKeys: readonly string[]
    }
  | {
      /** The text is an address: fetch these in turn and import the first that answers with 200. */
      readonly kind: 'needs-fetch'
      readonly format: ImportFormat
      readonly urls: readonly string[]
    }
  | {
      readonly kind: 'refused'
      /** One sentence that names the place and the reason. */
      readonly message: string
    }

export interface ImportOptions {
  /** Used in sentences, and as a name where the text has none. */
  readonly fileName?: string | undefined
  /**
   * Values for what the text leaves open: `##KEY##` and `@@KEY@@` (arrays and objects, too) of the
   * Deploy CLI, `var.KEY` of Terraform, `{{KEY}}` and its like of API clients, `$KEY` of a shell.
   */
  readonly keywordMappings?: Readonly<Record<string, unknown>> | undefined
}
