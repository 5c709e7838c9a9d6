import { IconChevronRight } from '@tabler/icons-react'
import { LongText } from '../long-text.tsx'
import { countChildren, type JsonRow } from './json-rows.ts'

interface Props {
  readonly row: JsonRow
  readonly onToggle: (path: string) => void
}

/** One line of a JSON tree: a plain value, or the head of a branch that folds. */
export function JsonLine({ row, onToggle }: Props) {
  const { isOpen, key, value, depth, path } = row
  const count = countChildren(value)
  const name = key === null ? null : <span className="json-key">{key}</span>
  return (
    <div className="json-line" style={{ paddingLeft: depth * 16 }}>
      {isOpen !== null && count > 0 ? (
        <button
          type="button"
          className="json-toggle"
          aria-expanded={isOpen}
          onClick={() => onToggle(path)}
        >
          <IconChevronRight size={12} className="json-chevron" aria-hidden="true" />
          {name}
          <span className="json-note">{describeBranch(count, Array.isArray(value))}</span>
        </button>
      ) : (
        <span className="json-plain">
          {name}
          <JsonScalar value={value} />
        </span>
      )}
    </div>
  )
}

function describeBranch(count: number, isArray: boolean): string {
  const noun = isArray ? 'item' : 'key'
  return `${isArray ? '[ ]' : '{ }'} ${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

/** A plain value, or an empty branch. */
function JsonScalar({ value }: { readonly value: unknown }) {
  if (Array.isArray(value)) return <span className="json-note">[ ] empty</span>
  if (typeof value === 'object' && value !== null)
    return <span className="json-note">{'{ } empty'}</span>
  if (typeof value === 'string')
    return (
      <span className="json-string">
        <LongText text={value === '' ? '""' : value} />
      </span>
    )
  return <span className="json-literal">{String(value)}</span>
}
