import { randomUUID } from 'node:crypto'
import type { Connection } from '../shared/connection.ts'
import { applyConnectionEdits } from '../shared/connection-edits.ts'
import type { ConnectionEdit } from '../shared/finding.ts'
import { valueAt } from './object-path.ts'
import { Refusal } from './refusal.ts'

/** Edits that can still be undone; the oldest are forgotten. */
const rememberedEdits = 50

/** How to put back what stood where edits were applied. */
interface UndoableEdit {
  /** Of the connection. */
  readonly name: string
  /** What was edited elsewhere since then stays. */
  readonly undo: (connection: Connection) => Connection
}

/** What stood where edits were applied, secrets included, for this sitting only. */
export class UndoableEdits {
  readonly #edits = new Map<string, UndoableEdit>()

  /** Returns what `find` takes. */
  remember(before: Connection, edits: readonly ConnectionEdit[]): string {
    const undoToken = randomUUID()
    this.#edits.set(undoToken, {
      name: before.name,
      undo: (connection) => putBack(connection, before, edits),
    })
    const [oldest] = this.#edits.keys()
    if (this.#edits.size > rememberedEdits && oldest !== undefined) this.#edits.delete(oldest)
    return undoToken
  }

  /** Throws a `Refusal` for what is not remembered, or was forgotten. */
  find(undoToken: string): UndoableEdit {
    const edit = this.#edits.get(undoToken)
    if (edit === undefined)
      throw new Refusal('nothing-to-undo', 'This change can no longer be undone.')
    return edit
  }

  /** For edits that were undone: they are undone only once. */
  forget(undoToken: string): void {
    this.#edits.delete(undoToken)
  }
}

function putBack(
  connection: Connection,
  before: Connection,
  edits: readonly ConnectionEdit[],
): Connection {
  return edits.reduce((edited, { path }) => {
    const restored = applyConnectionEdits(edited, [{ path, value: valueAt(before, path) }])
    const parent = path.slice(0, -1)
    // An object that came with the edit goes with it, unless something else was put there.
    const isLeftOver = valueAt(before, parent) === undefined && isEmpty(valueAt(restored, parent))
    return isLeftOver ? applyConnectionEdits(restored, [{ path: parent }]) : restored
  }, connection)
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
