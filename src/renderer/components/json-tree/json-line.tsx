import { IconChevronRight } from '@tabler/icons-react'
import { assertNever } from '../../../shared/assert-never.ts'
import { LongText } from '../long-text.tsx'
import type { JsonContent, JsonRow } from './json-rows.ts'

interface Props {
  readonly row: JsonRow
  readonly onToggle: (path: string) => void
}

/** One line of a JSON tree: a plain value, or the head of a branch that folds. */
export function JsonLine({ row, onToggle }: Props) {
  const { isOpen, key, content, depth, path } = row
  const name = key === null ? null : <span className="json-key">{key}</span>
  return (
    <div className="json-line" style={{ paddingLeft: depth * 16 }}>
      {isOpen !== null ? (
        <button
          type="button"
          className="json-toggle"
          aria-expanded={isOpen}
          onClick={() => onToggle(path)}
        >
          <IconChevronRight size={12} className="json-chevron" aria-hidden="true" />
          {name}
          <Content content={content} />
        </button>
      ) : (
        <span className="json-plain">
          {name}
          <Content content={content} />
        </span>
      )}
    </div>
  )
}

function Content({ content }: { readonly content: JsonContent }) {
  switch (content.kind) {
    case 'branch':
      return <span className="json-note">{describeBranch(content.count, content.isArray)}</span>
    case 'range':
      return (
        <span className="json-note">
          {content.first.toLocaleString('en')} to {content.last.toLocaleString('en')}
        </span>
      )
    case 'plain':
      return <JsonScalar value={content.value} />
    default:
      return assertNever(content)
  }
}

function describeBranch(count: number, isArray: boolean): string {
  const signs = isArray ? '[ ]' : '{ }'
  if (count === 0) return `${signs} empty`
  const noun = isArray ? 'item' : 'key'
  return `${signs} ${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

function JsonScalar({ value }: { readonly value: unknown }) {
  if (typeof value === 'string')
    return (
      <span className="json-string">
        <LongText text={value === '' ? '""' : value} />
      </span>
    )
  return <span className="json-literal">{String(value)}</span>
}
