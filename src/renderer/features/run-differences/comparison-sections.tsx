import type { ComparisonSection, Difference } from '../../../shared/run-comparison.ts'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import './comparison-sections.css'

interface Props {
  readonly sections: readonly ComparisonSection[]
  /** Also what differs in every run. */
  readonly showAll: boolean
}

/** Characters of one value that are shown; the trace has all of it. */
const valueLimit = 2000

/** What differs, part by part of the flow, side by side. */
export function ComparisonSections({ sections, showAll }: Props) {
  return sections.map(({ kind, title, differences }, index) => {
    const shown = showAll ? differences : differences.filter((d) => !d.volatile)
    if (shown.length === 0) return null
    return (
      // Two exchanges may have the same title; their order does not change.
      <section
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of the sections is fixed
        key={index}
        className="comparison-section"
        data-kind={kind}
        aria-label={title}
      >
        <h2>{title}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">A</th>
              <th scope="col">B</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((difference) => (
              <DifferenceRow key={difference.path.join(' › ')} difference={difference} />
            ))}
          </tbody>
        </table>
      </section>
    )
  })
}

function DifferenceRow({ difference }: { readonly difference: Difference }) {
  const { path, change, a, b } = difference
  return (
    <tr data-change={change}>
      <th scope="row">{path.length === 0 ? 'all of it' : path.join(' › ')}</th>
      <td>{change === 'added' ? <Absent /> : <Value value={a} />}</td>
      <td>{change === 'removed' ? <Absent /> : <Value value={b} />}</td>
    </tr>
  )
}

function Absent() {
  return <span className="comparison-absent">not there</span>
}

function Value({ value }: { readonly value: unknown }) {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, null, 1) ?? '')
  return <MaskedText text={text.length > valueLimit ? `${text.slice(0, valueLimit)}…` : text} />
}
