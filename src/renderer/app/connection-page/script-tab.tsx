import { useMemo } from 'react'
import { behaviourOf } from '../../../shared/behaviour.ts'
import { connectionFields } from '../../../shared/connection-fields.ts'
import type { Run } from '../../../shared/run.ts'
import type { TextPosition } from '../../components/code-editor/code-editor-view.tsx'
import type { FormHandle } from '../../features/connection-form/form-handle.ts'
import { BenchPanel } from '../../features/script/bench/bench-panel.tsx'
import { ScriptPane } from '../../features/script/script-pane.tsx'
import { commandTable } from '../commands/command-table.ts'
import { useScriptFailure } from './script-failure.ts'
import type { ScriptBenchHandle } from './use-script-bench.ts'

interface Props {
  readonly form: FormHandle
  readonly bench: ScriptBenchHandle
  /** The last run, whose failure is marked in the script. */
  readonly run: Run | null
  readonly goTo: TextPosition | null
  /** Runs the script with what is chosen. */
  readonly onRun: () => void
}

/** The profile script of the open connection, and what it is run with alone. */
export function ScriptTab({ form, bench, run, goTo, onRun }: Props) {
  const { path, label, help } = connectionFields.script
  const { script, tokenResponse: context } = bench
  const { scriptRuntime: runtime } = behaviourOf(form.connection)
  const knowledge = useMemo(() => ({ runtime, context }), [runtime, context])
  const failure = useScriptFailure(run)
  return (
    <ScriptPane
      label={label}
      help={help}
      script={script}
      onChange={(text) => form.edit(path, text === '' ? undefined : text)}
      problems={form.problemsAt(path)}
      knowledge={knowledge}
      failure={failure}
      goTo={goTo}
    >
      <BenchPanel
        setup={bench.setup}
        onSetup={bench.change}
        tokenResponse={context}
        missing={bench.missing}
        isRunning={bench.task?.kind === 'running'}
        onRun={onRun}
        shortcut={commandTable['run-script'].shortcuts[0]}
        onCancel={bench.cancel}
      />
    </ScriptPane>
  )
}
