import type { ReactNode } from 'react'
import './empty-state.css'

interface Props {
  readonly title: string
  readonly children?: ReactNode
}

/** What stands where there is nothing yet: what would be here, and how to get it. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
