import type { Connection } from '../../shared/connection.ts'
import { signOf } from '../../shared/connection-sign.ts'
import { useIcon } from './connection-icon.ts'
import { ConnectionMark } from './connection-mark.tsx'

interface Props {
  readonly connection: Connection
}

/** The picture of `icon_url`, once the workbench has fetched it; the connection's letters until then. */
export function ConnectionPicture({ connection }: Props) {
  const icon = useIcon(connection.name, connection.options.icon_url)
  return (
    <ConnectionMark sign={signOf(connection)} icon={icon.kind === 'shown' ? icon.dataUrl : null} />
  )
}
