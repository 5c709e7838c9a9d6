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
