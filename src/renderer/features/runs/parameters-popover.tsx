import { Button, Popover } from '@mantine/core'
import { useState } from 'react'
import { plural } from '../../../shared/plural.ts'
import { TextMapRows } from '../../components/map-rows/text-map-rows.tsx'

interface Props {
  readonly parameters: Readonly<Record<string, string>>
  readonly suggestions: readonly string[]
  readonly onChange: (parameters: Readonly<Record<string, string>>) => void
}

/** The parameters of the incoming `/authorize` call, which the run takes as an application's own. */
export function ParametersPopover({ parameters, suggestions, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  const count = Object.keys(parameters).length
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={420}
      trapFocus
      withRoles
    >
      <Popover.Target>
        <Button onClick={() => setOpen(!isOpen)}>
          {count === 0 ? 'Parameters' : plural(count, 'parameter')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Parameters of the /authorize call">
        <div className="parameters-popover">
          <p>
            What the application sends to Auth0’s <code>/authorize</code>. Mapped and upstream
            parameters take their values from here.
          </p>
          <TextMapRows
            map={parameters}
            onChange={onChange}
            noun="parameter"
            nameHint="name"
            valueHint="value"
            nameSuggestions={suggestions}
            offeredNames={suggestions}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
