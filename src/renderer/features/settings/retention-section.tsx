import { Switch } from '@mantine/core'
import { useState } from 'react'
import type { ApiError, ApiResult } from '../../../shared/api/api.ts'
import {
  keptRunsLimit,
  type RetentionLoss,
  type RunRetention,
} from '../../../shared/run-summary.ts'
import { Field } from '../../components/field/field.tsx'
import { NumberField } from './number-field.tsx'
import { RetentionQuestion } from './retention-question.tsx'
import { SettingsSection } from './settings-section.tsx'

interface Props {
  readonly retention: RunRetention
  /** Says what a change would remove. */
  readonly onPreview: (retention: RunRetention) => Promise<ApiResult<RetentionLoss>>
  readonly onChange: (retention: RunRetention) => Promise<ApiError | null>
}

/** A change that waits for the person's word, because it removes something. */
interface Asked {
  readonly part: Partial<RunRetention>
  readonly loss: RetentionLoss
}

/** How long runs are kept, and whether their tokens are. */
export function RetentionSection({ retention, onPreview, onChange }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const save = async (part: Partial<RunRetention>) => {
    setAsked(null)
    setProblem((await onChange({ ...retention, ...part }))?.message ?? null)
  }
  const change = async (part: Partial<RunRetention>) => {
    const preview = await onPreview({ ...retention, ...part })
    if (!preview.ok) return setProblem(preview.error.message)
    const loss = preview.value
    if (loss.runs === 0 && loss.secrets === 0) return await save(part)
    setProblem(null)
    setAsked({ part, loss })
  }
  return (
    <SettingsSection
      title="Runs"
      about={`Older runs, those beyond the number, and the oldest of more than ${keptRunsLimit / 1_000_000_000} GB are removed for good; pinned runs stay and do not count.`}
    >
      <NumberField
        label="Runs to keep"
        value={retention.maxRuns}
        max={100_000}
        onCommit={(maxRuns) => void change({ maxRuns })}
      />
      <NumberField
        label="Days to keep them"
        value={retention.maxAgeDays}
        max={3650}
        onCommit={(maxAgeDays) => void change({ maxAgeDays })}
      />
      <Field
        label="Keep tokens too"
        help={
          retention.keepSecrets
            ? 'Tokens and secrets of runs lie encrypted in the data folder, and can be revealed after a restart. Turning this off removes them.'
            : 'Off: tokens can be revealed only until the workbench is closed. On, they lie encrypted in the data folder, where whoever can use your account could read them.'
        }
      >
        {({ 'aria-invalid': _, ...control }) => (
          <Switch
            {...control}
            checked={retention.keepSecrets}
            onChange={(e) => void change({ keepSecrets: e.currentTarget.checked })}
          />
        )}
      </Field>
      {asked && (
        <RetentionQuestion
          loss={asked.loss}
          onRemove={() => void save(asked.part)}
          onKeep={() => setAsked(null)}
        />
      )}
      {problem && (
        <p className="settings-refusal" role="alert">
          {problem}
        </p>
      )}
    </SettingsSection>
  )
}
