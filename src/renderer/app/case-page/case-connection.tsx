import { Tabs } from '@mantine/core'
import type { Connection } from '../../../shared/connection.ts'
import { CodeEditor } from '../../components/code-editor/code-editor.tsx'
import type { TextPosition } from '../../components/code-editor/code-editor-view.tsx'
import { JsonTree } from '../../components/json-tree/json-tree.tsx'

export type CaseTab = 'connection' | 'script'

interface Props {
  readonly connection: Connection
  readonly tab: CaseTab
  readonly onTab: (tab: CaseTab) => void
  readonly position: TextPosition | null
}

/** The connection of a case and its script, to be read. */
export function CaseConnection({ connection, tab, onTab, position }: Props) {
  const script = connection.options.scripts?.fetchUserProfile ?? ''
  return (
    <div className="pane-content">
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
        </div>
        <Tabs.Panel value="connection" className="pane-scroll pane-body">
          <JsonTree value={withoutScript(connection)} label="The connection" />
        </Tabs.Panel>
        <Tabs.Panel value="script" className="pane-fixed case-script">
          <CodeEditor value={script} label="Profile script of the case" goTo={position} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

/** The script has a tab of its own. */
function withoutScript(connection: Connection): unknown {
  const { scripts, ...options } = connection.options
  return { ...connection, options }
}
