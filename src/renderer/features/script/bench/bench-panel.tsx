import { Button, NativeSelect } from '@mantine/core'
import { IconPlayerPlayFilled, IconPlayerStopFilled } from '@tabler/icons-react'
import type { ScriptInput } from '../../../../shared/script-alone.ts'
import { ariaShortcut, ShortcutKeys } from '../../../components/shortcut-keys.tsx'
import { BenchInput } from './bench-input.tsx'
import './bench-panel.css'
import type { BenchSetup } from './script-bench-store.ts'

interface Props {
  readonly setup: BenchSetup
  readonly onSetup: (setup: BenchSetup) => void
  /** The last run's token response, masked; `null` where there is none. */
  readonly tokenResponse: Readonly<Record<string, unknown>> | null
  /** What is to be given before it can be run, as a sentence; `null`: nothing. */
  readonly missing: string | null
  readonly isRunning: boolean
  readonly onRun: () => void
  /** That runs it, too. */
  readonly shortcut: string
  readonly onCancel: () => void
}

const kinds: readonly { readonly value: ScriptInput['kind']; readonly label: string }[] = [
  { value: 'last-tokens', label: 'the last run’s tokens' },
  { value: 'replay-last-run', label: 'the last run, replayed' },
  { value: 'access-token', label: 'an access token' },
  { value: 'replay-har', label: 'a HAR file, replayed' },
]

/** Runs only the script: with what, and when. */
export function BenchPanel(props: Props) {
  const { setup, onSetup, isRunning, tokenResponse, missing } = props
  return (
    <section className="bench" aria-label="Run only the script">
      <div className="bench-row">
        {isRunning ? (
          <Button onClick={props.onCancel} leftSection={<IconPlayerStopFilled size={12} />}>
            Cancel the script
          </Button>
        ) : (
          <Button
            onClick={props.onRun}
            disabled={missing !== null}
            leftSection={<IconPlayerPlayFilled size={12} />}
            rightSection={<ShortcutKeys shortcut={props.shortcut} />}
            aria-keyshortcuts={ariaShortcut(props.shortcut)}
          >
            Run only the script
          </Button>
        )}
        <NativeSelect
          aria-label="Run it with"
          className="bench-kind"
          data={[...kinds]}
          value={setup.kind}
          onChange={({ currentTarget: { value } }) => {
            const kind = kinds.find((k) => k.value === value)?.value
            if (kind) onSetup({ ...setup, kind })
          }}
        />
      </div>
      <BenchInput setup={setup} onSetup={onSetup} tokenResponse={tokenResponse} missing={missing} />
    </section>
  )
}
