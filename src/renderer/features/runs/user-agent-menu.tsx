import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { UserAgentKind } from '../../../shared/connection.ts'
import type { UserAgentChoice } from './choose-user-agent.ts'

interface Props {
  readonly choices: readonly UserAgentChoice[]
  readonly chosen: UserAgentChoice | null
  readonly onChoose: (kind: UserAgentKind) => void
}

/** Where the user is taken to sign in: each choice says when it is right, or why it cannot be used. */
export function UserAgentMenu({ choices, chosen, onChoose }: Props) {
  return (
    <Menu position="bottom-end" width={360}>
      <Menu.Target>
        <Button
          rightSection={<IconChevronDown size={14} />}
          aria-label={`User agent: ${chosen?.label ?? 'none can be used'}`}
        >
          <span className="user-agent-name">{chosen?.label ?? 'No user agent'}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={chosen?.kind ?? null}>
          {choices.map(({ kind, label, when, unavailable }) => (
            <Menu.RadioItem
              key={kind}
              value={kind}
              disabled={unavailable !== null}
              closeMenuOnClick
              onChange={() => onChoose(kind)}
            >
              <span className="user-agent-choice">
                <b>{label}</b>
                <small>{unavailable ?? when}</small>
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
