import { NativeSelect, TextInput } from '@mantine/core'
import type { BehaviourEntry } from '../../shared/behaviour.ts'
import { type ControlProps, Field } from './field/field.tsx'
import { useCommitOnLeave } from './field/use-commit-on-leave.ts'

interface Props {
  readonly entry: BehaviourEntry
  /** What counts where nothing is chosen. */
  readonly usual: string | number
  readonly value: string | number
  /** What is typed counts with each letter, and not once the field is left. */
  readonly isTypedAtOnce?: boolean
  /** The label stands above a control of full width. */
  readonly isWide?: boolean
  /** Path of its value, by which it can be found. */
  readonly path?: readonly string[]
  /** `undefined`: the usual choice. */
  readonly onChange: (value: string | number | undefined) => void
}

/** How Auth0 is imitated in one point that public sources do not settle. */
export function BehaviourField(props: Props) {
  const { entry, usual, value, isTypedAtOnce, isWide = false, path = [], onChange } = props
  const { label, help, certainty, values } = entry
  const isChanged = value !== usual
  const set = (wanted: string | number) => {
    if (wanted !== value) onChange(wanted === usual ? undefined : wanted)
  }
  return (
    <Field
      label={label}
      help={
        <>
          {help}
          {isChanged && (
            <>
              {' '}
              <button type="button" className="link" onClick={() => set(usual)}>
                Back to “{wordsOf(usual)}”
              </button>
            </>
          )}
        </>
      }
      note={isChanged ? 'changed' : certaintyWords[certainty]}
      isNoteMarked={isChanged}
      path={path}
      isWide={isWide}
    >
      {(control) =>
        values ? (
          <NativeSelect
            {...control}
            data={values.map((choice) => ({ value: String(choice), label: wordsOf(choice) }))}
            value={String(value)}
            onChange={(e) => set(e.currentTarget.value)}
          />
        ) : (
          <TypedValue
            control={control}
            value={value}
            isAtOnce={isTypedAtOnce ?? false}
            onText={(text) => set(read(text, usual))}
          />
        )
      }
    </Field>
  )
}

interface TypedValueProps {
  readonly control: ControlProps
  readonly value: string | number
  readonly isAtOnce: boolean
  readonly onText: (text: string) => void
}

function TypedValue({ control, value, isAtOnce, onText }: TypedValueProps) {
  const { onChange, ...typed } = useCommitOnLeave(String(value), onText)
  return (
    <TextInput
      {...control}
      {...typed}
      className="mono-input"
      type={typeof value === 'number' ? 'number' : 'text'}
      min={1}
      spellCheck={false}
      onChange={(event) => {
        onChange(event)
        if (isAtOnce) onText(event.currentTarget.value)
      }}
      onKeyDown={(e) => e.key === 'Enter' && typed.onBlur()}
    />
  )
}

const certaintyWords: Readonly<Record<BehaviourEntry['certainty'], string>> = {
  documented: 'sources disagree',
  inferred: 'inferred',
  unknown: 'not verified',
}

/** `beside-body-credentials` as words. */
function wordsOf(value: string | number): string {
  return String(value).replaceAll('-', ' ')
}

/** What was typed as a value of the usual one's kind; the usual one where it is none. */
function read(text: string, usual: string | number): string | number {
  const typed = text.trim()
  if (typeof usual !== 'number') return typed === '' ? usual : typed
  const number = Number(typed)
  return Number.isFinite(number) && number > 0 ? number : usual
}
