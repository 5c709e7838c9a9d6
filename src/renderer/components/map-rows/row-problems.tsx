import type { ConnectionProblem } from '../../../shared/connection-problems.ts'

interface Props {
  readonly name: string
  readonly twice: ReadonlySet<string>
  readonly problems: readonly ConnectionProblem[]
}

/** What is wrong with one row of a map. */
export function RowProblems({ name, twice, problems }: Props) {
  return (
    <>
      {twice.has(name) && (
        <p className="map-problem" data-severity="warning">
          “{name}” stands here twice; the last one counts.
        </p>
      )}
      {problems.map(({ message, severity }) => (
        <p key={message} className="map-problem" data-severity={severity}>
          {message}
        </p>
      ))}
    </>
  )
}
