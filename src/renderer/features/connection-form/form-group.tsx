import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** Fields that belong together, under a heading. */
export function FormGroup({ title, children }: Props) {
  const id = useId()
  return (
    <section className="form-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

interface FoldedGroupProps extends Props {
  /** What the group holds, in a few words, while it is folded. */
  readonly summary: string
}

/** Fields that few connections need: folded until somebody wants them. */
export function FoldedGroup({ title, summary, children }: FoldedGroupProps) {
  return (
    <details className="form-group folded-group">
      <summary>
        <IconChevronRight size={14} aria-hidden="true" />
        <h2>{title}</h2>
        <span className="folded-summary">{summary}</span>
      </summary>
      <div className="folded-fields">{children}</div>
    </details>
  )
}
