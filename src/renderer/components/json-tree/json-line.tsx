import { IconChevronRight } from '@tabler/icons-react'
import { LongText } from '../long-text.tsx'
import type { JsonRow } from './json-rows.ts'

interface Props {
  readonly row: JsonRow
  readonly onToggle: (path: string) => void
}

/** One line of a JSON tree: a plain value, or the head of a branch that folds. */
export function JsonLine({ row, onToggle }: Props) {
  const { branch, key, depth, path } = row
  const name = key === null ? null : <span className="json-key">{key}</span>
  return (
    <div className="json-line" style={{ paddingLeft: depth * 16 }}>
      {branch && branch.count > 0 ? (
        <button
          type="button"
          className="json-toggle"
          aria-expanded={branch.isOpen}
          onClick={() => onToggle(path)}
        >
          <IconChevronRight size={12} className="json-chevron" aria-hidden="true" />
          {name}
          <span className="json-note">{describeBranch(branch)}</span>
        </button>
      ) : (
        <span className="json-plain">
          {name}
          <JsonScalar row={row} />
        </span>
      )}
    </div>
  )
}

function describeBranch({ count, isArray }: NonNullable<JsonRow['branch']>): string {
  const noun = isArray ? 'item' : 'key'
  return `${isArray ? '[ ]' : '{ }'} ${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

function JsonScalar({ row: { value, branch } }: { readonly row: JsonRow }) {
  if (branch) return <span className="json-note">{branch.isArray ? '[ ] empty' : '{ } empty'}</span>
  if (typeof value === 'string')
    return (
      <span className="json-string">
        <LongText text={value === '' ? '""' : value} />
      </span>
    )
  return <span className="json-literal">{String(value)}</span>
}
