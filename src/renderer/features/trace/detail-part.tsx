import { type ReactNode, useId } from 'react'
import { PairTable } from './pair-table.tsx'
import { parametersOf } from './url-parts.ts'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** A part of the detail, under a heading. */
export function DetailPart({ title, children }: Props) {
  const id = useId()
  return (
    <section className="trace-part" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {children}
    </section>
  )
}

/** The parameters of a URL, or of a text that ends with one. */
export function DetailParameters({ url }: { readonly url: string }) {
  const parameters = parametersOf(url)
  if (parameters.length === 0) return null
  return (
    <DetailPart title="URL parameters">
      <PairTable pairs={parameters} />
    </DetailPart>
  )
}
