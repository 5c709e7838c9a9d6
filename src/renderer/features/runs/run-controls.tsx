import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPlayerStopFilled } from '@tabler/icons-react'
import { type MouseEvent, useRef } from 'react'
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
  const { isRunning } = props
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
      <Button.Group>
        <RunButton {...props} />
        {!isRunning && <ScriptMenu onRunScript={props.onRunScript} />}
      </Button.Group>
    </div>
  )
}

/** Milliseconds after a press of Run within which another one means no cancel. */
const sameIntent = 500

/** One button for both, so that it keeps the focus when the run starts and when it ends. */
function RunButton({ isRunning, isStarting, shortcut, onRun, onCancel }: Props) {
  const startedAt = useRef(Number.NEGATIVE_INFINITY)
  const press = ({ timeStamp, detail }: MouseEvent) => {
    if (isRunning) {
      if (detail <= 1 && timeStamp - startedAt.current > sameIntent) onCancel()
      return
    }
    startedAt.current = timeStamp
    onRun()
  }
  return (
    <Button
      className="run-button"
      variant={isRunning ? 'default' : 'filled'}
      loading={isStarting}
      loaderProps={{ size: 14 }}
      onClick={press}
      // A key that is held starts one run, and does not cancel it.
      onKeyDown={(event) => event.repeat && event.preventDefault()}
      leftSection={isRunning && <IconPlayerStopFilled size={13} />}
      rightSection={!isRunning && <ShortcutKeys shortcut={shortcut} />}
      aria-keyshortcuts={isRunning ? undefined : ariaShortcut(shortcut)}
    >
      {isRunning ? 'Cancel' : 'Run'}
    </Button>
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
