import type { ScriptAloneWarning } from '../../../../shared/script-alone.ts'
import type { TextPosition } from '../../../components/code-editor/code-editor-view.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { MaskedText } from '../../../components/masked-text/masked-text.tsx'
import './warning-list.css'

interface Props {
  readonly warnings: readonly ScriptAloneWarning[]
  readonly onOpenScript: (position: TextPosition) => void
}

/** What ran, but is likely to go wrong: seen in the text, or while it ran. */
export function WarningList({ warnings, onOpenScript }: Props) {
  if (warnings.length === 0)
    return (
      <EmptyState title="No warnings">
        <p>Neither the text of the script nor its run gave cause for one.</p>
      </EmptyState>
    )
  return (
    <ul className="script-warnings">
      {warnings.map(({ code, message, line }) => (
        <li key={`${code} ${line} ${message}`}>
          <p>
            <MaskedText text={message} />
          </p>
          <span className="script-warning-facts">
            <code>{code}</code>
            {line !== undefined && (
              <button
                type="button"
                className="link"
                onClick={() => onOpenScript({ line, column: 1 })}
              >
                Line {line}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
