import './connection-mark.css'
import type { ConnectionSign } from '../../shared/connection-sign.ts'

interface Props {
  readonly sign: ConnectionSign
  /** Address of the picture, of this page's own origin or `data:`; the letters stand in without one. */
  readonly icon?: string | null
}

/** A connection's picture, or its letters on a colour of its own. */
export function ConnectionMark({ sign, icon = null }: Props) {
  if (icon !== null)
    return <img className="connection-mark" data-icon src={icon} alt="" draggable={false} />
  const { letters, ground, ink } = sign
  return (
    <span
      className="connection-mark"
      data-two={letters.length > 1 || undefined}
      style={{ background: ground, color: ink }}
      aria-hidden="true"
    >
      {letters}
    </span>
  )
}
