import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isSecretKey } from '../../../shared/redaction.ts'

interface Props {
  readonly openKeys: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly isBusy: boolean
  readonly onApply: (values: Readonly<Record<string, string>>) => void
}

/** The markers and variables of an import that have no value yet, and those that were given one. */
export function OpenValues({ openKeys, values, isBusy, onApply }: Props) {
  const [typed, setTyped] = useState(values)
  const keys = [...new Set([...Object.keys(values), ...openKeys])]
  return (
    <form
      className="sharing-values"
      aria-label="Values for open places"
      onSubmit={(event) => {
        event.preventDefault()
        onApply(Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')))
      }}
    >
      <p className="sharing-help">
        These places are open. Give them a value, or leave them as they are.
      </p>
      <div className="sharing-values-grid">
        {keys.map((key) => (
          <TextInput
            key={key}
            label={key}
            className="mono-input"
            type={isSecretKey(key) ? 'password' : 'text'}
            autoComplete="off"
            spellCheck={false}
            value={typed[key] ?? ''}
            onChange={(e) => setTyped({ ...typed, [key]: e.currentTarget.value })}
          />
        ))}
      </div>
      <Button type="submit" loading={isBusy}>
        Fill in
      </Button>
    </form>
  )
}
