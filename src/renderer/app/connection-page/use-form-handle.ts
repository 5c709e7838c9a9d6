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

/** The form of a connection, and a way to show every problem of it. */
export function useFormHandle(
  connection: Connection,
  onEdit: (connection: Connection) => void,
  onApply: (edits: readonly ConnectionEdit[]) => void,
): { readonly form: FormHandle; readonly showAllProblems: () => void } {
  const [visited, setVisited] = useState<ReadonlySet<string> | 'all'>(new Set())
  const problems = useMemo(() => visibleProblems(connection, visited), [connection, visited])
  const form: FormHandle = {
    connection,
    edit: (path, value) => onEdit(applyConnectionEdits(connection, [{ path, value }])),
    replace: onEdit,
    apply: onApply,
    problemsAt: (path) => problemsAt(problems, path),
    visit: (path) =>
      setVisited((before) => (before === 'all' ? before : new Set([...before, pathKey(path)]))),
  }
  return { form, showAllProblems: () => setVisited('all') }
}
