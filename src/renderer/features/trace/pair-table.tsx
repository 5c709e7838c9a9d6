import { LongText } from '../../components/long-text.tsx'

interface Props {
  readonly pairs: readonly (readonly [name: string, value: string])[]
}

/** Names and values, of which a name may come more than once. */
export function PairTable({ pairs }: Props) {
  if (pairs.length === 0) return <p className="trace-none">none</p>
  return (
    <dl className="pairs">
      {pairs.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pairs of one message never change
        <div className="pair" key={index}>
          <dt>{name}</dt>
          <dd>
            <LongText text={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
