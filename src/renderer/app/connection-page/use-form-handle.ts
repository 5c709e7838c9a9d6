import { useMemo, useState } from 'react'
import type { Connection } from '../../../shared/connection.ts'
import { applyConnectionEdits } from '../../../shared/connection-edits.ts'
import type { ConnectionEdit } from '../../../shared/finding.ts'
import type { FormHandle } from '../../features/connection-form/form-handle.ts'
import {
  pathKey,
  problemsAt,
  visibleProblems,
} from '../../features/connection-form/visible-problems.ts'

/** What edits of the form do. `place`: what is edited, so that quick edits of it are one step. */
interface FormEffects {
  readonly edit: (connection: Connection, place: string) => void
  readonly apply: (edits: readonly ConnectionEdit[]) => void
}

/** The form of a connection, and a way to show every problem of it. */
export function useFormHandle(
  connection: Connection,
  { edit, apply }: FormEffects,
): { readonly form: FormHandle; readonly showAllProblems: () => void } {
  const [visited, setVisited] = useState<ReadonlySet<string> | 'all'>(new Set())
  const problems = useMemo(() => visibleProblems(connection, visited), [connection, visited])
  const editAll = (edits: readonly ConnectionEdit[]) =>
    edit(applyConnectionEdits(connection, edits), edits.map(({ path }) => pathKey(path)).join())
  const form: FormHandle = {
    connection,
    edit: (path, value) => editAll([{ path, value }]),
    editAll,
    replace: (next) => edit(next, 'json'),
    apply,
    problemsAt: (path) => problemsAt(problems, path),
    visit: (path) =>
      setVisited((before) => (before === 'all' ? before : new Set([...before, pathKey(path)]))),
  }
  return { form, showAllProblems: () => setVisited('all') }
}
