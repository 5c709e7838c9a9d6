import { Button, Modal, Tabs } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import type { ApiResult, ConnectionView } from '../../../../shared/api/api.ts'
import type { Connection } from '../../../../shared/connection.ts'
import type { ImportPreview } from '../../../../shared/sharing/import-preview.ts'
import { DialogHead } from '../../../components/dialog-head.tsx'
import '../name-dialog.css'
import { BlankWay } from './blank-way.tsx'
import { DiscoveryWay } from './discovery-way.tsx'
import './new-connection.css'

export interface WayProps {
  readonly taken: ReadonlySet<string>
  /** Answers with a message when the connection was refused. */
  readonly onCreate: (connection: Connection) => Promise<string | null>
  readonly onClose: () => void
}

interface Props extends WayProps {
  /** Has the workbench fetch and read a discovery document. */
  readonly onDiscover: (address: string) => Promise<ApiResult<ImportPreview>>
  readonly onTakeFound: (importId: string, name: string) => Promise<ApiResult<ConnectionView>>
  /** Opens the import of files and texts; `null` where there is none. */
  readonly onImport: (() => void) | null
}

// Twenty templates with their scripts are nothing that the first load needs.
const TemplateWay = lazy(async () => ({
  default: (await import('./template-way.tsx')).TemplateWay,
}))

/** The ways to a connection: from nothing, a provider, a discovery document, or a file. */
export function NewConnectionDialog(props: Props) {
  const { onDiscover, onTakeFound, onImport, ...way } = props
  return (
    <Modal.Root opened onClose={props.onClose} size={640}>
      <Modal.Overlay />
      <Modal.Content>
        <DialogHead title="New connection" />
        <Modal.Body>
          <Tabs defaultValue="blank" keepMounted={false}>
            <div className="new-ways">
              <Tabs.List aria-label="Start from">
                <Tabs.Tab value="blank">Blank</Tabs.Tab>
                <Tabs.Tab value="template">Provider</Tabs.Tab>
                <Tabs.Tab value="discovery">Discovery document</Tabs.Tab>
              </Tabs.List>
              {onImport && (
                <Button
                  variant="subtle"
                  leftSection={<IconFileImport size={14} />}
                  onClick={() => {
                    props.onClose()
                    onImport()
                  }}
                >
                  File or clipboard…
                </Button>
              )}
            </div>
            <Tabs.Panel value="blank">
              <BlankWay {...way} />
            </Tabs.Panel>
            <Tabs.Panel value="template">
              <Suspense fallback={<p className="new-waiting">Loading the providers…</p>}>
                <TemplateWay {...way} />
              </Suspense>
            </Tabs.Panel>
            <Tabs.Panel value="discovery">
              <DiscoveryWay {...way} onDiscover={onDiscover} onTakeFound={onTakeFound} />
            </Tabs.Panel>
          </Tabs>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
