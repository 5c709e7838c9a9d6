import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { ShortcutKeys } from '../../components/shortcut-keys.tsx'
import { colourSchemes } from '../colour-schemes.ts'
import type { CommandId } from '../commands/command-table.ts'
import type { Commands } from '../commands/commands.ts'

interface Props {
  readonly commands: Commands
}

const offered: readonly CommandId[] = ['open-case', 'open-settings', 'open-help']

/** The colour scheme, and the commands that a person looks for in a menu. */
export function HeaderMenu({ commands }: Props) {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon aria-label="Menu">
          <IconMenu2 size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Colour scheme</Menu.Label>
        <Menu.RadioGroup value={colorScheme}>
          {colourSchemes.map(({ value, label, Icon }) => (
            <Menu.RadioItem
              key={value}
              value={value}
              closeMenuOnClick
              rightSection={<Icon size={15} />}
              onChange={() => setColorScheme(value)}
            >
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        {commands
          .list()
          .filter(({ id }) => offered.includes(id))
          .map(({ id, title, icon: Icon, shortcuts }) => (
            <Menu.Item
              key={id}
              leftSection={<Icon size={15} />}
              rightSection={shortcuts?.[0] && <ShortcutKeys shortcut={shortcuts[0]} />}
              // Once the menu has given back the focus.
              onClick={() => setTimeout(() => commands.start(id))}
            >
              {title}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
