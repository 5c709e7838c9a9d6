import type { Difference } from '../../shared/run-comparison.ts'
import { differenceKey } from './difference-key.ts'
import './difference-list.css'
import { MaskedText } from './masked-text/masked-text.tsx'

interface Props {
  readonly differences: readonly Difference[]
  /** What the list is of, for who cannot see it. */
  readonly label: string
}

/** Fields that differ: what was there in red, what is there in green. */
export function DifferenceList({ differences, label }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="differences" aria-label={label} tabIndex={0}>
      {differences.map((difference) => (
        <div key={differenceKey(difference)} className="difference">
          <code className="difference-path">{difference.path.join('.')}</code>
          {difference.change !== 'added' && <Value sign="−" kind="old" value={difference.a} />}
          {difference.change !== 'removed' && <Value sign="+" kind="new" value={difference.b} />}
        </div>
      ))}
    </section>
  )
}

interface ValueProps {
  readonly sign: string
  readonly kind: 'old' | 'new'
  readonly value: unknown
}

function Value({ sign, kind, value }: ValueProps) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  return (
    <pre className="difference-value" data-kind={kind}>
      <span>{sign}</span>
      <span>{text === '' ? '(empty)' : <MaskedText text={text} isStatic />}</span>
    </pre>
  )
}
