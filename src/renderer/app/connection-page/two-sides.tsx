import { SegmentedControl, Splitter } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'

export type Side = 'edit' | 'results'

interface Props {
  readonly edit: ReactNode
  readonly results: ReactNode
  /** The side to show where there is room for only one. */
  readonly side: Side
  /** What the results are of; absent: the last run. */
  readonly resultsLabel?: string
  readonly onSide: (side: Side) => void
}

/** The first drawing mounts what there is room for, and not both sides to throw them away. */
const readAtOnce = { getInitialValueInEffect: false }

/** The form and the results side by side, or one of them in a narrow window. */
export function TwoSides({ edit, results, side, resultsLabel = 'Last run', onSide }: Props) {
  const isNarrow = useMediaQuery('(width < 820px)', undefined, readAtOnce)
  if (isNarrow)
    return (
      <div className="one-side">
        <SegmentedControl
          fullWidth
          data={[
            { value: 'edit', label: 'Connection' },
            { value: 'results', label: resultsLabel },
          ]}
          value={side}
          onChange={(value) => onSide(value === 'results' ? 'results' : 'edit')}
          aria-label="What to show"
        />
        <div className="pane" data-side={side}>
          {side === 'edit' ? edit : results}
        </div>
      </div>
    )
  return (
    <Splitter className="two-sides" lineSize={1} withHandle={false}>
      <Splitter.Pane className="pane" data-side="edit" defaultSize={46} min={28}>
        {edit}
      </Splitter.Pane>
      <Splitter.Pane className="pane" data-side="results" defaultSize={54} min={32}>
        {results}
      </Splitter.Pane>
    </Splitter>
  )
}
