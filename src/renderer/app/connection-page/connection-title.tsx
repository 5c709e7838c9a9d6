import { ActionIcon, Menu } from '@mantine/core'
import {
  IconCloudUpload,
  IconCopyPlus,
  IconDots,
  IconFileExport,
  IconHistory,
  IconTrash,
} from '@tabler/icons-react'
import { type Connection, displayNameOf } from '../../../shared/connection.ts'
import { ConnectionPicture } from '../../components/connection-picture.tsx'

interface Props {
  readonly connection: Connection
  readonly onEarlierRuns: () => void
  readonly onDuplicate: () => void
  readonly onExport: () => void
  readonly onPush: () => void
  readonly onDelete: () => void
}

/** Which connection is open, and what can be done with it as a whole. */
export function ConnectionTitle(props: Props) {
  const { connection, onEarlierRuns, onDuplicate, onExport, onPush, onDelete } = props
  const displayName = displayNameOf(connection)
  return (
    <div className="connection-title">
      <ConnectionPicture connection={connection} />
      <div className="connection-title-words">
        <h1 title={displayName}>{displayName}</h1>
        <code title={connection.name}>{connection.name}</code>
      </div>
      <Menu position="bottom-start" width={210}>
        <Menu.Target>
          <ActionIcon aria-label={`More for ${displayName}`}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconHistory size={15} />} onClick={onEarlierRuns}>
            Earlier runs
          </Menu.Item>
          <Menu.Item leftSection={<IconCopyPlus size={15} />} onClick={onDuplicate}>
            Duplicate…
          </Menu.Item>
          <Menu.Item leftSection={<IconFileExport size={15} />} onClick={onExport}>
            Export…
          </Menu.Item>
          <Menu.Item leftSection={<IconCloudUpload size={15} />} onClick={onPush}>
            Push to Auth0 tenant…
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={15} />} onClick={onDelete}>
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
