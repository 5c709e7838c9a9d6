import { ActionIcon } from '@mantine/core'
import {
  IconAlertCircleFilled,
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconHelpCircleFilled,
  IconX,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './investigations.css'

export type Tone = 'running' | 'asking' | 'passed' | 'warning' | 'failed'

interface Props {
  readonly tone: Tone
  readonly title: string
  readonly text?: string | undefined
  /** Buttons. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** How far an investigation has come, or what it came to, in one glance. */
export function InvestigationHead({ tone, title, text, children, onClose }: Props) {
  return (
    <section className="investigation-head" data-tone={tone} aria-label="Outcome of the check">
      <div className="investigation-mark" aria-hidden="true">
        <Mark tone={tone} />
      </div>
      <div className="investigation-words">
        <div role="status">
          <h2>{title}</h2>
        </div>
        {text !== undefined && <p>{text}</p>}
      </div>
      {children}
      <ActionIcon aria-label="Back to the last run" onClick={onClose}>
        <IconX size={15} />
      </ActionIcon>
    </section>
  )
}

function Mark({ tone }: Pick<Props, 'tone'>) {
  switch (tone) {
    case 'running':
      return <span className="pulse" />
    case 'asking':
      return <IconHelpCircleFilled size={18} />
    case 'passed':
      return <IconCircleCheckFilled size={18} />
    case 'warning':
      return <IconAlertTriangleFilled size={17} />
    case 'failed':
      return <IconAlertCircleFilled size={18} />
  }
}
