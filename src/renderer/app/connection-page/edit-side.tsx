import { type ReactNode, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { type Reveal, RevealContext } from '../../components/masked-text/reveal.ts'
import type { FormHandle } from '../../features/connection-form/form-handle.ts'
import type { EditSteps } from '../edit-steps.ts'
import type { Workbench } from '../workbench.ts'
import { EditPane, type EditTab } from './edit-pane.tsx'

export type { EditTab }

interface Props {
  readonly workbench: Workbench
  readonly form: FormHandle
  readonly steps: EditSteps
  readonly tab: EditTab
  readonly onTab: (tab: EditTab) => void
  /** What the script's tab holds. */
  readonly script: ReactNode
  readonly incoming: Readonly<Record<string, string>>
}

const noDefaults = {}

/** The form, joined to the drafts and to the secrets of its connection. */
export function EditSide({ workbench, form, steps, tab, onTab, script, incoming }: Props) {
  const { wire, drafts } = workbench
  const { name } = form.connection
  const behaviourDefaults = useStore(workbench.session.store, (s) => s.status?.behaviourDefaults)
  const saveState = useStore(drafts.store, (s) => s.drafts.get(name)?.save ?? null)
  const unreadable = useStore(drafts.store, (s) => s.unreadableHeaders.get(name) ?? null)
  const unreadableJson = useStore(drafts.store, (s) => s.unreadableJson.get(name) ?? null)
  const discards = useStore(drafts.store, (s) => s.discards.get(name) ?? 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after an edit by the workbench, the same placeholder may stand for another secret
  const reveal = useMemo<Reveal>(
    () => (placeholder) => wire.call('revealConnectionSecret', { name, placeholder }),
    [wire, name, discards],
  )
  // What is removed while it has the focus never says that it lost it.
  useEffect(() => () => drafts.release(), [drafts])
  return (
    <RevealContext value={reveal}>
      <EditPane
        form={form}
        headersText={{ unreadable, keep: (text) => drafts.keepHeadersText(name, text) }}
        jsonText={{ unreadable: unreadableJson, keep: (text) => drafts.keepJsonText(name, text) }}
        incoming={incoming}
        behaviourDefaults={behaviourDefaults ?? noDefaults}
        saveState={saveState}
        tab={tab}
        onTab={onTab}
        script={script}
        steps={steps}
        onFocusIn={() => drafts.hold(name)}
        onFocusOut={(left) => (left ? drafts.release() : void drafts.flush(name))}
      />
    </RevealContext>
  )
}
