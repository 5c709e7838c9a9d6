import { PasswordInput, Switch, Textarea } from '@mantine/core'
import { parseJsonObject } from '../../../../shared/json-problem.ts'
import { HarField } from './har-field.tsx'
import type { BenchSetup } from './script-bench-store.ts'

interface Props {
  readonly setup: BenchSetup
  readonly onSetup: (setup: BenchSetup) => void
  readonly tokenResponse: Readonly<Record<string, unknown>> | null
  readonly missing: string | null
}

const notes: Readonly<Record<BenchSetup['kind'], string>> = {
  'last-tokens': 'Real requests with the tokens of the last run, which stay in the workbench.',
  'replay-last-run': 'Every request is answered as in the last run; nothing is sent.',
  'access-token': 'Real requests with this token, which is not stored.',
  'replay-har': 'Every request is answered from the file; nothing is sent.',
}

/** What the script is run with: the token or the recording, its second argument, and when. */
export function BenchInput({ setup, onSetup, tokenResponse, missing }: Props) {
  const { kind, context } = setup
  return (
    <div className="bench-input">
      {kind === 'access-token' && (
        <PasswordInput
          aria-label="Access token"
          placeholder="Access token"
          className="mono-input"
          value={setup.accessToken}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget: { value } }) =>
            onSetup({ ...setup, accessToken: value.trim() })
          }
        />
      )}
      {kind === 'replay-har' && (
        <HarField har={setup.har} onHar={(har) => onSetup({ ...setup, har })} />
      )}
      <p className="bench-note">{missing ?? notes[kind]}</p>
      <div className="bench-switches">
        <Switch
          label="Run again on save"
          checked={setup.again}
          onChange={({ currentTarget: { checked } }) => onSetup({ ...setup, again: checked })}
        />
        <Switch
          label="Write the context"
          checked={context !== null}
          onChange={({ currentTarget: { checked } }) =>
            onSetup({ ...setup, context: checked ? firstContext(kind, tokenResponse) : null })
          }
        />
        {kind.startsWith('replay') && (
          <Switch
            label="In the recorded order only"
            checked={setup.strict}
            onChange={({ currentTarget: { checked } }) => onSetup({ ...setup, strict: checked })}
          />
        )}
      </div>
      {context !== null && (
        <Textarea
          aria-label="Context as JSON"
          className="mono-input"
          autosize
          minRows={3}
          maxRows={8}
          spellCheck={false}
          value={context}
          error={problemOf(context)}
          onChange={({ currentTarget: { value } }) => onSetup({ ...setup, context: value })}
        />
      )}
    </div>
  )
}

/** Placeholders stand for their values: the script gets those. */
function firstContext(kind: BenchSetup['kind'], tokenResponse: Props['tokenResponse']): string {
  const isLastRun = kind === 'last-tokens' || kind === 'replay-last-run'
  const response = isLastRun ? tokenResponse : null
  const context = response ?? { access_token: '«access_token»', token_type: 'Bearer' }
  return JSON.stringify(context, null, 2)
}

function problemOf(context: string): string | null {
  const parsed = parseJsonObject(context)
  return parsed.ok ? null : parsed.message
}
