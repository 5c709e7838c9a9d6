import { IconAlertCircleFilled, IconAlertTriangleFilled } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { type FieldStanding, standingLabels } from '../../../shared/connection-fields.ts'
import type { ConnectionProblem } from '../../../shared/connection-problems.ts'
import './field.css'

/** What a control needs so that its label, help and problems belong to it. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean
  /** Mantine's inputs drop an `aria-describedby` that is given as a property; this way they take it. */
  readonly attributes: { readonly input: { readonly 'aria-describedby': string } }
}

interface Props {
  readonly label: string
  readonly help?: ReactNode
  /** What is to be known of the field before one relies on it. */
  readonly standing?: FieldStanding | undefined
  /** A few words beside the label, in place of those of the standing. */
  readonly note?: string
  /** The note is to be noticed. */
  readonly isNoteMarked?: boolean
  readonly problems?: readonly Pick<ConnectionProblem, 'severity' | 'message'>[] | undefined
  /** Problems are read out as they come: they are found when the control is left, not while one types. */
  readonly areProblemsTold?: boolean
  /** The label stands above a control of full width. */
  readonly isWide?: boolean
  /** The field holds several controls, so that its label names the group. */
  readonly isGroup?: boolean
  /** Path of its value, by which it can be found. */
  readonly path?: readonly string[]
  readonly children: (control: ControlProps) => ReactNode
}

/** A label, a control, what is wrong with its value, and its help. */
export function Field(props: Props) {
  const { label, help, standing, problems = [], isWide = false, isGroup = false } = props
  const { note = standing && standingLabels[standing], isNoteMarked, path, children } = props
  const id = useId()
  const invalid = problems.some((p) => p.severity === 'error')
  // Where the label stands above, the help does too: it is heard first there as well.
  const describedBy = isWide && help ? `${id}-help ${id}-about` : `${id}-about`
  const described = { 'aria-describedby': describedBy }
  const control = { id, ...described, 'aria-invalid': invalid, attributes: { input: described } }
  return (
    <div
      className="field"
      data-wide={isWide || undefined}
      data-path={path?.join('.')}
      {...(isGroup ? { role: 'group', 'aria-labelledby': `${id}-label`, ...described } : {})}
    >
      <div className="field-label">
        {isGroup ? <span id={`${id}-label`}>{label}</span> : <label htmlFor={id}>{label}</label>}
        {note && (
          <span className="field-note" data-marked={isNoteMarked || undefined}>
            {note}
          </span>
        )}
        {isWide && help && (
          <p id={`${id}-help`} className="field-help">
            {help}
          </p>
        )}
      </div>
      <div>
        {children(control)}
        <div
          id={`${id}-about`}
          className="field-about"
          aria-live={props.areProblemsTold ? 'polite' : undefined}
        >
          {problems.map((problem) => (
            <Problem key={problem.message} {...problem} />
          ))}
          {!isWide && help && <p className="field-help">{help}</p>}
        </div>
      </div>
    </div>
  )
}

function Problem({ severity, message }: Pick<ConnectionProblem, 'severity' | 'message'>) {
  const Icon = severity === 'error' ? IconAlertCircleFilled : IconAlertTriangleFilled
  return (
    <p className="field-problem" data-severity={severity}>
      <Icon size={13} aria-label={severity === 'error' ? 'Error:' : 'Warning:'} role="img" />
      <span>{message}</span>
    </p>
  )
}
