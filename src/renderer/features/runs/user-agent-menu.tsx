import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconLogout } from '@tabler/icons-react'
import type { UserAgentKind } from '../../../shared/connection.ts'
import type { UserAgentChoice } from './choose-user-agent.ts'
import type { LoginOption } from './login-options.ts'

interface Props {
  readonly choices: readonly UserAgentChoice[]
  readonly chosen: UserAgentChoice | null
  /** What the chosen one offers for this connection. */
  readonly options: readonly LoginOption[]
  readonly onChoose: (kind: UserAgentKind) => void
  readonly onOption: (path: LoginOption['path'], isOn: boolean) => void
  /** `null` where no sign-in is kept. */
  readonly onForgetSignIn: (() => void) | null
}

/** Where the user is taken to sign in: each choice says when it is right, or why it cannot be used. */
export function UserAgentMenu(props: Props) {
  const { choices, chosen, onChoose } = props
  return (
    <Menu position="bottom-end" width={360}>
      <Menu.Target>
        <Button
          rightSection={<IconChevronDown size={14} />}
          aria-label={`User agent: ${chosen?.label ?? 'none can be used'}`}
        >
          {chosen?.label ?? 'No user agent'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="user-agent-menu">
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
        <LoginOptions {...props} />
      </Menu.Dropdown>
    </Menu>
  )
}

function LoginOptions({ options, onOption, onForgetSignIn }: Props) {
  if (options.length === 0) return null
  return (
    <>
      <Menu.Divider />
      {options.map(({ path, label, help, isOn }) => (
        <Menu.CheckboxItem
          key={label}
          checked={isOn}
          onChange={(checked) => onOption(path, checked)}
        >
          <span className="user-agent-choice">
            <b>{label}</b>
            <small>{help}</small>
          </span>
        </Menu.CheckboxItem>
      ))}
      {onForgetSignIn && (
        <Menu.Item leftSection={<IconLogout size={13} />} onClick={onForgetSignIn}>
          <span className="user-agent-choice">
            <b>Sign out and forget</b>
            <small>Clears what is kept of this connection’s logins now.</small>
          </span>
        </Menu.Item>
      )}
    </>
  )
}
