import { Button, PasswordInput, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TenantAccess } from '../../../shared/tenant.ts'

interface Props {
  readonly isBusy: boolean
  readonly onConnect: (domain: string, access: TenantAccess) => Promise<boolean>
  /** `null` where there is no tenant to go back to. */
  readonly onCancel: (() => void) | null
}

const kinds = [
  { value: 'client', label: 'Application' },
  { value: 'token', label: 'Token' },
] as const

/** Asks for a tenant's domain and for a way into it. */
export function ConnectForm({ isBusy, onConnect, onCancel }: Props) {
  const [domain, setDomain] = useState('')
  const [kind, setKind] = useState<TenantAccess['kind']>('client')
  const [token, setToken] = useState('')
  const [clientId, setClientId] = useState('')
  const [clientSecret, setClientSecret] = useState('')
  const access: TenantAccess =
    kind === 'token' ? { kind, token: token.trim() } : { kind, clientId, clientSecret }
  const isComplete =
    domain.trim() !== '' &&
    (access.kind === 'token' ? access.token !== '' : clientId !== '' && clientSecret !== '')
  return (
    <form
      className="tenant-connect"
      aria-label="Connect a tenant"
      onSubmit={(event) => {
        event.preventDefault()
        if (isComplete) void onConnect(domain.trim(), access)
      }}
    >
      <TextInput
        label="Domain"
        description="Everything is sent there over https, and nowhere else."
        placeholder="acme.eu.auth0.com"
        className="mono-input"
        spellCheck={false}
        value={domain}
        onChange={(e) => setDomain(e.currentTarget.value)}
      />
      <div className="tenant-access">
        <span className="tenant-access-label">Access with</span>
        <SegmentedControl
          aria-label="Access with"
          data={kinds.map(({ value, label }) => ({ value, label }))}
          value={kind}
          onChange={setKind}
        />
        <p className="tenant-help">
          {kind === 'client'
            ? 'A machine-to-machine application with read:connections, update:connections and create:connections of the Auth0 Management API.'
            : 'A token of the Auth0 Management API; it ends after a day.'}
        </p>
      </div>
      {kind === 'token' ? (
        <PasswordInput
          label="Token"
          autoComplete="off"
          value={token}
          onChange={(e) => setToken(e.currentTarget.value)}
        />
      ) : (
        <>
          <TextInput
            label="Client ID"
            className="mono-input"
            spellCheck={false}
            value={clientId}
            onChange={(e) => setClientId(e.currentTarget.value)}
          />
          <PasswordInput
            label="Client secret"
            autoComplete="off"
            value={clientSecret}
            onChange={(e) => setClientSecret(e.currentTarget.value)}
          />
        </>
      )}
      <div className="tenant-buttons">
        <Button type="submit" variant="filled" disabled={!isComplete} loading={isBusy}>
          Connect
        </Button>
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </form>
  )
}
