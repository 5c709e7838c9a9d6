import type { ComparisonSection, Difference } from '../../../shared/run-comparison.ts'
import { differenceKey } from '../../components/difference-key.ts'
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
        aria-label={title}
      >
        <h2>
          <MaskedText text={title} isStatic />
        </h2>
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
              <DifferenceRow
                key={differenceKey(difference)}
                difference={difference}
                isOutcome={kind === 'outcome'}
              />
            ))}
          </tbody>
        </table>
      </section>
    )
  })
}

/** The keys of a run's outcome, which are this program's own, as a person reads them. */
const outcomeWords: Readonly<Record<string, string>> = {
  outcome: 'outcome',
  failedStep: 'step that failed',
  error: 'error',
  message: 'message',
}

interface RowProps {
  readonly difference: Difference
  readonly isOutcome: boolean
}

function DifferenceRow({ difference: { path, change, a, b }, isOutcome }: RowProps) {
  const keys = isOutcome ? path.map((key) => outcomeWords[key] ?? key) : path
  const cell = (value: unknown, isThere: boolean) => {
    if (!isThere) return <Absent text="not there" />
    return isOutcome && value === null ? <Absent text="none" /> : <Value value={value} />
  }
  return (
    <tr data-change={change}>
      <th scope="row">{keys.length === 0 ? 'all of it' : keys.join(' › ')}</th>
      <td>{cell(a, change !== 'added')}</td>
      <td>{cell(b, change !== 'removed')}</td>
    </tr>
  )
}

function Absent({ text }: { readonly text: string }) {
  return <span className="comparison-absent">{text}</span>
}

function Value({ value }: { readonly value: unknown }) {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, null, 1) ?? '')
  return <MaskedText text={text.length > valueLimit ? `${text.slice(0, valueLimit)}…` : text} />
}
