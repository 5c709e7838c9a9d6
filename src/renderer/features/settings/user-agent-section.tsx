import { NativeSelect } from '@mantine/core'
import type { WorkbenchStatus } from '../../../shared/api/api.ts'
import type { UserAgentKind } from '../../../shared/connection.ts'
import { userAgentDescriptions } from '../../../shared/user-agents.ts'
import { Field } from '../../components/field/field.tsx'
import { SettingsSection } from './settings-section.tsx'

interface Props {
  readonly status: WorkbenchStatus
  readonly userAgent: UserAgentKind | null
  readonly onChange: (userAgent: UserAgentKind | null) => void
}

/** Which user agent connections take that name none. */
export function UserAgentSection({ status, userAgent, onChange }: Props) {
  const known = userAgentDescriptions.filter(({ kind }) =>
    status.userAgents.some((agent) => agent.kind === kind && agent.unavailable === null),
  )
  const chosen = userAgentDescriptions.find(({ kind }) => kind === userAgent)
  return (
    <SettingsSection title="User agent">
      <Field
        label="Default"
        help={chosen?.when ?? 'For connections that name none; each can choose its own beside Run.'}
      >
        {(control) => (
          <NativeSelect
            {...control}
            data={[
              { value: '', label: 'The usual one of this edition' },
              ...known.map(({ kind, label }) => ({ value: kind, label })),
            ]}
            value={userAgent ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange(known.find(({ kind }) => kind === value)?.kind ?? null)
            }
          />
        )}
      </Field>
    </SettingsSection>
  )
}
