import { StaticSecret } from '../../../components/masked-text/masked-secret.tsx'
import { MaskedText } from '../../../components/masked-text/masked-text.tsx'
import type { PreviewPart } from './preview-parts.ts'

interface Props {
  readonly part: PreviewPart
  readonly prefix?: string
  readonly separator: string
  readonly onFocusField: (path: readonly string[]) => void
}

/** One name and value of a request; the value leads to its field. */
export function PreviewPartLine({ part, prefix = '', separator, onFocusField }: Props) {
  const { name, path, note } = part
  return (
    <div className="preview-line">
      <span className="preview-sign">{prefix}</span>
      {name}
      <span className="preview-sign">{separator}</span>
      {path === null ? (
        <PreviewValue part={part} />
      ) : (
        <button
          type="button"
          className="preview-value"
          onClick={() => onFocusField(path)}
          title="Go to its field"
        >
          <PreviewValue part={part} />
        </button>
      )}
      {note !== null && <span className="preview-origin"> {note}</span>}
    </div>
  )
}

function PreviewValue({ part: { name, value } }: { readonly part: PreviewPart }) {
  if (typeof value === 'string')
    return value === '' ? (
      <span className="preview-origin">empty</span>
    ) : (
      <MaskedText text={value} isStatic />
    )
  return value.kind === 'secret' ? (
    <StaticSecret label={name} />
  ) : (
    <span className="preview-origin">new for each run</span>
  )
}
