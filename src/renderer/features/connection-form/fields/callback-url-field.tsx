import { Button, Popover, TextInput } from '@mantine/core'
import { useState } from 'react'
import { callbackUrlOfDomain } from '../../../../shared/connection.ts'
import { connectionFields } from '../../../../shared/connection-fields.ts'
import { tenantDomainOf } from '../../../../shared/tenant-domain.ts'
import type { FormHandle } from '../form-handle.ts'
import { TextField } from './text-field.tsx'

interface Props {
  readonly form: FormHandle
}

/** The callback URL, with help to make it of the domain of an Auth0 tenant. */
export function CallbackUrlField({ form }: Props) {
  const field = connectionFields.callbackUrl
  return (
    <TextField
      form={form}
      field={field}
      value={form.connection.workbench?.callbackUrl ?? ''}
      whenEmpty="absent"
      hint={callbackUrlOfDomain('YOUR_DOMAIN')}
      isMono
      helpAction={<FromDomain onFill={(url) => form.edit(field.path, url)} />}
    />
  )
}

function FromDomain({ onFill }: { readonly onFill: (url: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const domain = tenantDomainOf(text)
  const fill = () => {
    if (domain === null) return
    onFill(callbackUrlOfDomain(domain))
    setOpen(false)
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      width={300}
      trapFocus
      withRoles
    >
      <Popover.Target>
        <button type="button" className="link" onClick={() => setOpen(!isOpen)}>
          Fill in from a domain…
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Callback URL from a domain">
        <form
          className="from-domain"
          onSubmit={(event) => {
            event.preventDefault()
            fill()
          }}
        >
          <TextInput
            label="Tenant or custom domain"
            placeholder="tenant.eu.auth0.com"
            data-autofocus
            spellCheck={false}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
          />
          <code>{callbackUrlOfDomain(domain ?? 'YOUR_DOMAIN')}</code>
          <Button type="submit" variant="filled" disabled={domain === null}>
            Use this callback URL
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
