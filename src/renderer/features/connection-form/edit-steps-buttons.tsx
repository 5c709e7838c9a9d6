import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'

interface Props {
  /** `null`: there is nothing to undo. */
  readonly onUndo: (() => void) | null
  readonly onRedo: (() => void) | null
}

/** Undo and redo of all edits of the connection, whichever tab they were made in. */
export function EditStepsButtons({ onUndo, onRedo }: Props) {
  return (
    <div className="edit-steps">
      <Step label="Undo the last edit" icon={IconArrowBackUp} onClick={onUndo} />
      <Step label="Redo the edit" icon={IconArrowForwardUp} onClick={onRedo} />
    </div>
  )
}

interface StepProps {
  readonly label: string
  readonly icon: typeof IconArrowBackUp
  readonly onClick: (() => void) | null
}

function Step({ label, icon: Icon, onClick }: StepProps) {
  return (
    <Tooltip label={`${label}; secrets stay as they are`}>
      <ActionIcon
        size={26}
        aria-label={label}
        className={onClick === null ? 'edit-step-absent' : ''}
        aria-disabled={onClick === null}
        onClick={() => onClick?.()}
      >
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  )
}
