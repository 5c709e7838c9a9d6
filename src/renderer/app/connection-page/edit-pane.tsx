import { Tabs } from '@mantine/core'
import type { FocusEvent, ReactNode } from 'react'
import type { Behaviour } from '../../../shared/behaviour.ts'
import { ConnectionForm } from '../../features/connection-form/connection-form.tsx'
import type { SaveState } from '../../features/connection-form/draft-saver.ts'
import { EditStepsButtons } from '../../features/connection-form/edit-steps-buttons.tsx'
import type { FormHandle } from '../../features/connection-form/form-handle.ts'
import { JsonPane, type KeptText } from '../../features/connection-form/json-pane.tsx'
import { SaveRefusal, SaveStateLabel } from '../../features/connection-form/save-state-label.tsx'
import type { EditSteps } from '../edit-steps.ts'

export type EditTab = 'connection' | 'script' | 'json'

const isTab = (value: string | null): value is EditTab =>
  value !== null && ['connection', 'script', 'json'].includes(value)

interface Props {
  readonly form: FormHandle
  readonly headersText: KeptText
  readonly jsonText: KeptText
  readonly incoming: Readonly<Record<string, string>>
  readonly behaviourDefaults: Partial<Behaviour>
  readonly saveState: SaveState | null
  readonly tab: EditTab
  readonly onTab: (tab: EditTab) => void
  /** What the script's tab holds. */
  readonly script: ReactNode
  readonly steps: EditSteps
  readonly onFocusIn: () => void
  /** `left`: the focus is elsewhere on the page; else the whole window lost it. */
  readonly onFocusOut: (left: boolean) => void
}

/** The open connection: its form, its script, and both as JSON. */
export function EditPane(props: Props) {
  const { form, headersText, jsonText, saveState, tab, onTab } = props
  const isUnreadable = headersText.unreadable !== null || jsonText.unreadable !== null
  const focusOut = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return
    // When the window loses the focus, the active element of its document stays.
    props.onFocusOut(!currentTarget.contains(document.activeElement))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the focus is
    <div className="pane-content" onFocus={props.onFocusIn} onBlur={focusOut}>
      <Tabs
        className="pane-tabs"
        value={tab}
        onChange={(value) => isTab(value) && onTab(value)}
        keepMounted={false}
      >
        <div className="pane-tab-strip">
          <Tabs.List>
            <Tabs.Tab value="connection" data-tab="connection">
              Connection
            </Tabs.Tab>
            <Tabs.Tab value="script" data-tab="script">
              Script
            </Tabs.Tab>
            <Tabs.Tab value="json" data-tab="json">
              JSON
            </Tabs.Tab>
          </Tabs.List>
          <SaveStateLabel state={saveState} isUnreadable={isUnreadable} />
          <EditStepsButtons onUndo={props.steps.undo} onRedo={props.steps.redo} />
        </div>
        <SaveRefusal state={saveState} />
        <Tabs.Panel value="connection" className="pane-fixed connection-tab">
          <ConnectionForm
            form={form}
            headersText={headersText}
            incoming={props.incoming}
            behaviourDefaults={props.behaviourDefaults}
          />
        </Tabs.Panel>
        <Tabs.Panel value="script" className="pane-fixed">
          {props.script}
        </Tabs.Panel>
        <Tabs.Panel value="json" className="pane-fixed">
          <JsonPane form={form} jsonText={jsonText} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
