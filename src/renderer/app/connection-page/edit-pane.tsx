import { Tabs } from '@mantine/core'
import type { FocusEvent } from 'react'
import type { TextPosition } from '../../components/code-editor/code-editor-view.tsx'
import { ConnectionForm } from '../../features/connection-form/connection-form.tsx'
import type { SaveState } from '../../features/connection-form/draft-saver.ts'
import type { HeadersText } from '../../features/connection-form/fields/custom-headers-field.tsx'
import type { FormHandle } from '../../features/connection-form/form-handle.ts'
import { SaveRefusal, SaveStateLabel } from '../../features/connection-form/save-state-label.tsx'
import { ScriptPane } from '../../features/connection-form/script-pane.tsx'

export type EditTab = 'connection' | 'script'

interface Props {
  readonly form: FormHandle
  readonly headersText: HeadersText
  readonly saveState: SaveState | null
  readonly tab: EditTab
  readonly onTab: (tab: EditTab) => void
  readonly scriptPosition: TextPosition | null
  readonly onFocusIn: () => void
  /** `left`: the focus is elsewhere on the page; else the whole window lost it. */
  readonly onFocusOut: (left: boolean) => void
}

/** The open connection: its form, and its script. */
export function EditPane(props: Props) {
  const { form, headersText, saveState, tab, onTab, scriptPosition } = props
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
        onChange={(value) => onTab(value === 'script' ? 'script' : 'connection')}
        keepMounted={false}
      >
        <div className="pane-tab-strip">
          <Tabs.List>
            <Tabs.Tab value="connection">Connection</Tabs.Tab>
            <Tabs.Tab value="script">Script</Tabs.Tab>
          </Tabs.List>
          <SaveStateLabel state={saveState} />
        </div>
        <SaveRefusal state={saveState} />
        <Tabs.Panel value="connection" className="pane-scroll">
          <ConnectionForm form={form} headersText={headersText} />
        </Tabs.Panel>
        <Tabs.Panel value="script" className="pane-fixed">
          <ScriptPane form={form} goTo={scriptPosition} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
