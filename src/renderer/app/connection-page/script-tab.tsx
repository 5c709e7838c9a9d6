import { useMemo } from 'react'
import { useStore } from 'zustand'
import { behaviourOf } from '../../../shared/behaviour.ts'
import { connectionFields } from '../../../shared/connection-fields.ts'
import type { TextPosition } from '../../components/code-editor/code-editor-view.tsx'
import type { FormHandle } from '../../features/connection-form/form-handle.ts'
import { ScriptPane } from '../../features/script/script-pane.tsx'
import type { Workbench } from '../workbench.ts'

interface Props {
  readonly workbench: Workbench
  readonly form: FormHandle
  readonly goTo: TextPosition | null
}

/** The profile script of the open connection, with what its last run brought to complete from. */
export function ScriptTab({ workbench, form, goTo }: Props) {
  const { connection } = form
  const { path, label, help } = connectionFields.script
  const context = useStore(
    workbench.runs.store,
    (s) => s.lastRuns[connection.name]?.tokenResponse ?? null,
  )
  const { scriptRuntime: runtime } = behaviourOf(connection)
  const knowledge = useMemo(() => ({ runtime, context }), [runtime, context])
  return (
    <ScriptPane
      label={label}
      help={help}
      script={connection.options.scripts?.fetchUserProfile ?? ''}
      onChange={(text) => form.edit(path, text === '' ? undefined : text)}
      problems={form.problemsAt(path)}
      knowledge={knowledge}
      goTo={goTo}
    />
  )
}
