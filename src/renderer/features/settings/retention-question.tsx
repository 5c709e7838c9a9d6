import { Button } from '@mantine/core'
import { plural } from '../../../shared/plural.ts'
import type { RetentionLoss } from '../../../shared/run-summary.ts'

interface Props {
  readonly loss: RetentionLoss
  readonly onRemove: () => void
  readonly onKeep: () => void
}

/** Asks before a setting removes what cannot be brought back, and says how much that is. */
export function RetentionQuestion({ loss, onRemove, onKeep }: Props) {
  const what = describeLoss(loss)
  return (
    <section className="settings-question" aria-label="Remove what is kept">
      <p>With this setting, {what} would be removed at once and for good.</p>
      <div className="settings-buttons">
        <Button onClick={onRemove}>Remove {what}</Button>
        <Button variant="subtle" autoFocus onClick={onKeep}>
          Keep the setting as it was
        </Button>
      </div>
    </section>
  )
}

function describeLoss({ runs, secrets }: RetentionLoss): string {
  const ofRuns = runs > 0 ? [plural(runs, 'run')] : []
  const rest = runs > 0 ? 'other run' : 'run'
  return [...ofRuns, ...(secrets > 0 ? [`the tokens of ${plural(secrets, rest)}`] : [])].join(
    ' and ',
  )
}
