import type { Connection } from '../../../shared/connection.ts'
import type { ConnectionProblem } from '../../../shared/connection-problems.ts'
import type { ConnectionEdit } from '../../../shared/finding.ts'

/** What every group of the form needs: the connection, how to change it, and what is wrong with it. */
export interface FormHandle {
  readonly connection: Connection
  /** Sets the value at a path; `undefined` removes the key. */
  readonly edit: (path: readonly string[], value: unknown) => void
  /** Sets several at once, as one step of the undo history. */
  readonly editAll: (edits: readonly ConnectionEdit[]) => void
  /** Puts another object in place of the whole connection, of the same name. */
  readonly replace: (connection: Connection) => void
  /** Has the workbench apply edits, also such as are computed from a secret. */
  readonly apply: (edits: readonly ConnectionEdit[]) => void
  /** The problems at a path or below it that are to be shown now. */
  readonly problemsAt: (path: readonly string[]) => readonly ConnectionProblem[]
  /** The person has been at this field: from now on also an empty value is called a problem. */
  readonly visit: (path: readonly string[]) => void
}
