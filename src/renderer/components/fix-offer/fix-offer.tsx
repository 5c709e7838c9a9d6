import { Button } from '@mantine/core'
import type { ConnectionEdit, Finding } from '../../../shared/finding.ts'
import { MaskedText } from '../masked-text/masked-text.tsx'
import { describeEdit, isRemoval } from './describe-edit.ts'
import './fix-offer.css'

/** What to do once the edits are in the connection. */
export type AfterFix = 'again' | 'stay'

interface Props {
  readonly fix: NonNullable<Finding['fix']>
  /** The button that applies it and does again what showed that it is needed; `null`: there is none. */
  readonly againLabel: string | null
  /** `null` where there is nothing to edit. */
  readonly onApply: ((edits: readonly ConnectionEdit[], then: AfterFix) => void) | null
}

/** What a fix changes, line by line, and the buttons that do it. */
export function FixOffer({ fix, againLabel, onApply }: Props) {
  return (
    <div className="fix-offer">
      <EditLines edits={fix.edits} />
      <div className="fix-offer-buttons">
        {onApply && (
          <>
            {againLabel !== null && (
              <Button variant="filled" onClick={() => onApply(fix.edits, 'again')}>
                {againLabel}
              </Button>
            )}
            <Button
              variant={againLabel === null ? 'filled' : 'default'}
              onClick={() => onApply(fix.edits, 'stay')}
            >
              Apply
            </Button>
          </>
        )}
        <span className="fix-offer-title">{fix.title}</span>
      </div>
    </div>
  )
}

/** Edits of a connection, one in a line. */
export function EditLines({ edits }: { readonly edits: readonly ConnectionEdit[] }) {
  return (
    <ul className="fix-offer-edits" aria-label="What it changes">
      {edits.map((edit) => (
        <li key={edit.path.join('.')} data-removed={isRemoval(edit) || undefined}>
          <MaskedText text={describeEdit(edit)} isStatic />
        </li>
      ))}
    </ul>
  )
}
