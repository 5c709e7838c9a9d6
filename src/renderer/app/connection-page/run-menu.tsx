import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconShare2 } from '@tabler/icons-react'

interface Props {
  readonly onShare: () => void
}

/** What can be done with the run that is shown. */
export function RunMenu({ onShare }: Props) {
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <ActionIcon aria-label="More for this run">
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {/* Once the menu has given back the focus. */}
        <Menu.Item leftSection={<IconShare2 size={15} />} onClick={() => setTimeout(onShare)}>
          Share run…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
