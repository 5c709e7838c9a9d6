import type { ReactNode } from 'react'
import './empty-state.css'

interface Props {
  readonly title: string
  /** Of the heading: 1 where it is the page's own. */
  readonly level?: 1 | 2
  readonly children?: ReactNode
}

/** What stands where there is nothing yet: what would be here, and how to get it. */
export function EmptyState({ title, level = 2, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className="empty-state">
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}
