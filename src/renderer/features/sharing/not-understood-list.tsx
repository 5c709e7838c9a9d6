import type { NotUnderstood } from '../../../shared/sharing/import-preview.ts'

interface Props {
  readonly entries: readonly NotUnderstood[]
  readonly notes: readonly string[]
}

/** Everything of a text that is not in its connections, with place and reason, and what was decided. */
export function NotUnderstoodList({ entries, notes }: Props) {
  if (entries.length === 0 && notes.length === 0)
    return <p className="sharing-help">Everything in it was understood.</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="sharing-report" aria-label="What to know about it" tabIndex={0}>
      {entries.length > 0 && (
        <>
          <h3>Not taken over</h3>
          <dl>
            {entries.map(({ path, reason }) => (
              <div key={`${path}\n${reason}`}>
                <dt>{path}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3>Notes</h3>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
