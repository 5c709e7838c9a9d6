import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPlayerStopFilled } from '@tabler/icons-react'
import type { UserAgentKind } from '../../../shared/connection.ts'
import { ariaShortcut, ShortcutKeys } from '../../components/shortcut-keys.tsx'
import type { UserAgentChoice } from './choose-user-agent.ts'
import type { LoginOption } from './login-options.ts'
import { ParametersPopover } from './parameters-popover.tsx'
import './run-controls.css'
import { UserAgentMenu } from './user-agent-menu.tsx'

interface Props {
  readonly isRunning: boolean
  readonly isStarting: boolean
  readonly choices: readonly UserAgentChoice[]
  readonly chosen: UserAgentChoice | null
  readonly loginOptions: readonly LoginOption[]
  readonly parameters: Readonly<Record<string, string>>
  readonly suggestions: readonly string[]
  readonly onChoose: (kind: UserAgentKind) => void
  readonly onLoginOption: (path: LoginOption['path'], isOn: boolean) => void
  readonly onForgetSignIn: (() => void) | null
  readonly onParameters: (parameters: Readonly<Record<string, string>>) => void
  readonly onCheck: () => void
  readonly onRun: () => void
  /** That runs it, too. */
  readonly shortcut: string
  /** `null` where the last run left no tokens. */
  readonly onRunScript: (() => void) | null
  readonly onCancel: () => void
}

/** How the next run is made, and the button that makes it. */
export function RunControls(props: Props) {
  const { isRunning, isStarting, onRun, onCancel } = props
  return (
    <div className="run-controls">
      <Button onClick={props.onCheck}>Check</Button>
      <UserAgentMenu
        choices={props.choices}
        chosen={props.chosen}
        options={props.loginOptions}
        onChoose={props.onChoose}
        onOption={props.onLoginOption}
        onForgetSignIn={props.onForgetSignIn}
      />
      <ParametersPopover
        parameters={props.parameters}
        suggestions={props.suggestions}
        onChange={props.onParameters}
      />
      {isRunning ? (
        <Button
          // It comes where Run was: the second click of a double click on that means no cancel.
          onClick={({ detail }) => detail <= 1 && onCancel()}
          leftSection={<IconPlayerStopFilled size={13} />}
          className="run-button"
        >
          Cancel
        </Button>
      ) : (
        <Button.Group>
          <Button
            variant="filled"
            className="run-button"
            loading={isStarting}
            loaderProps={{ size: 14 }}
            onClick={onRun}
            rightSection={<ShortcutKeys shortcut={props.shortcut} />}
            aria-keyshortcuts={ariaShortcut(props.shortcut)}
          >
            Run
          </Button>
          <ScriptMenu onRunScript={props.onRunScript} />
        </Button.Group>
      )}
    </div>
  )
}

/** The other way to run: without a login. */
function ScriptMenu({ onRunScript }: Pick<Props, 'onRunScript'>) {
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <Button variant="filled" className="run-more" aria-label="Other ways to run">
          <IconChevronDown size={14} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={onRunScript === null} onClick={() => onRunScript?.()}>
          Only the script, with the last tokens
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
