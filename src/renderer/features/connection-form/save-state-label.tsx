import { IconAlertCircle, IconCheck } from '@tabler/icons-react'
import type { SaveState } from './draft-saver.ts'

interface Props {
  /** `null`: nothing is waiting to be saved. */
  readonly state: SaveState | null
  /** A text that was typed cannot be read, so it is stored nowhere. */
  readonly isUnreadable: boolean
}

/** Says quietly whether everything typed is stored. */
export function SaveStateLabel({ state, isUnreadable }: Props) {
  const kind = isUnreadable ? 'refused' : (state?.kind ?? 'saved')
  return (
    <span className="save-state" data-state={kind} role="status">
      {kind === 'saved' && <IconCheck size={13} aria-hidden="true" />}
      {kind === 'refused' && <IconAlertCircle size={13} aria-hidden="true" />}
      {{ saved: 'Saved', refused: 'Not saved yet', unsaved: 'Saving…', saving: 'Saving…' }[kind]}
    </span>
  )
}

/** Why the newest edit was not stored; a lost link has a banner of its own. */
export function SaveRefusal({ state }: Pick<Props, 'state'>) {
  if (state?.kind !== 'refused' || state.error.code === 'connection-lost') return null
  return (
    <p className="save-refusal" role="alert">
      {state.error.message}
    </p>
  )
}
