import { SegmentedControl } from '@mantine/core'

/** Which of the two the results are of. */
export type ResultSource = 'last-run' | 'script'

interface Props {
  readonly source: ResultSource
  readonly onSource: (source: ResultSource) => void
}

const sources = [
  { value: 'last-run', label: 'Last run' },
  { value: 'script', label: 'Script alone' },
] as const

/** Whether the results are those of the last run or of the script alone. */
export function ResultSwitch({ source, onSource }: Props) {
  return (
    <div className="result-switch">
      <SegmentedControl
        data={[...sources]}
        value={source}
        onChange={(value) => onSource(value === 'script' ? 'script' : 'last-run')}
        aria-label="Results of"
      />
    </div>
  )
}
