import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { connectionFields } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import type { FormHandle } from '../form-handle.ts'
import { entryOf, type ScopeEntry, scopesIn, scopesOfEntry, typeInto } from './scope-chips.ts'
import './scopes-field.css'

interface Props {
  readonly form: FormHandle
}

/** The scopes as chips; they stay stored as they were, as one text or as an array. */
export function ScopesField({ form }: Props) {
  const { path, label, help } = connectionFields.scope
  const { scope } = form.connection.options
  const isArray = typeof scope === 'object'
  const stored = isArray ? scope : scopesIn(scope ?? '')
  const [typing, setTyping] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const entry = entryOf(stored, typing)

  const put = (next: ScopeEntry) => {
    setTyping(next.typing)
    const scopes = scopesOfEntry(next)
    if (scopes.join(' ') !== stored.join(' ')) form.edit(path, isArray ? scopes : scopes.join(' '))
  }
  const remove = (index: number) => {
    put({ ...entry, finished: entry.finished.toSpliced(index, 1) })
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') put(typeInto(entry, `${entry.typing} `))
    if (event.key === 'Backspace' && entry.typing === '' && entry.finished.length > 0) {
      event.preventDefault()
      // The last scope goes back into the text box, to be changed.
      const [last] = entry.finished.slice(-1)
      put({ finished: entry.finished.slice(0, -1), typing: last ?? '' })
    }
  }
  return (
    <Field
      label={label}
      help={isArray ? `${help} Stored as an array.` : help}
      problems={form.problemsAt(path)}
      path={path}
    >
      {({ attributes: _, ...control }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a click beside the chips means the text box
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text box itself has the keys
        <div className="scopes" onClick={() => input.current?.focus()}>
          {entry.finished.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a scope may stand twice
            <span className="scope" key={`${name} ${index}`}>
              {name}
              <button type="button" aria-label={`Remove ${name}`} onClick={() => remove(index)}>
                <IconX size={11} />
              </button>
            </span>
          ))}
          <input
            {...control}
            ref={input}
            value={entry.typing}
            placeholder={entry.finished.length === 0 ? 'openid profile email' : ''}
            spellCheck={false}
            autoComplete="off"
            onBlur={() => put(typeInto(entry, `${entry.typing} `))}
            onChange={(e) => put(typeInto(entry, e.currentTarget.value))}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
    </Field>
  )
}
