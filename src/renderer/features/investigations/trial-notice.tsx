import { Button } from '@mantine/core'
import type { Outcome } from '../../../shared/run.ts'
import type { Trial } from './investigations-store.ts'

interface Props {
  readonly trial: Trial
  /** Of the run that tries it; `null` while it goes on. */
  readonly outcome: Outcome | null
  readonly onKeep: () => void
  readonly onPutBack: () => void
}

/** Says of a run that it tries a variant, and puts the connection back as it was. */
export function TrialNotice({ trial, outcome, onKeep, onPutBack }: Props) {
  return (
    <section className="trial-notice" aria-label="Variant of this run">
      <p>{sentenceOf(trial, outcome)}</p>
      {outcome !== null && (
        <div className="investigation-buttons">
          <Button variant={outcome === 'passed' ? 'filled' : 'default'} onClick={onKeep}>
            Keep it
          </Button>
          <Button variant={outcome === 'passed' ? 'default' : 'filled'} onClick={onPutBack}>
            Put the connection back
          </Button>
        </div>
      )}
    </section>
  )
}

function sentenceOf({ variant: { title } }: Trial, outcome: Outcome | null): string {
  switch (outcome) {
    case null:
      return `This login tries the variant “${title}”, which is in the connection for now.`
    case 'passed':
      return `The variant “${title}” works, and it is in the connection now.`
    case 'failed':
      return `The variant “${title}” did not make the login pass. It is still in the connection.`
    case 'cancelled':
      return `The variant “${title}” was not tried to its end. It is still in the connection.`
  }
}
