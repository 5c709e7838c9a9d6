import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiError } from '../../../shared/api/api.ts'
import type { ProxyChange, ProxyView, TypedCredentials } from '../../../shared/settings.ts'
import { Field } from '../../components/field/field.tsx'

interface Props {
  /** `null`: none was given yet. */
  readonly proxy: Extract<ProxyView, { kind: 'manual' }> | null
  readonly onChange: (proxy: ProxyChange) => Promise<ApiError | null>
}

/** The address of a proxy, what goes around it, and who one is to it. */
export function ProxyForm({ proxy, onChange }: Props) {
  const [url, setUrl] = useState(proxy?.url ?? '')
  const [bypass, setBypass] = useState(proxy?.bypass.join(', ') ?? '')
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [state, setState] = useState<ApiError | 'saved' | null>(null)
  const refusal = state === 'saved' ? null : state
  const problems = refusal ? [{ severity: 'error', message: refusal.message } as const] : []
  const isOfUser = refusal?.code === 'proxy-user-missing'
  const typed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value)
      setState(null)
    }
  const save = async (credentials?: TypedCredentials | null) => {
    const hosts = bypass.split(/[\s,]+/).filter(Boolean)
    const change = { kind: 'manual', url, bypass: hosts, credentials } as const
    const problem = await onChange(change)
    setState(problem ?? 'saved')
    if (problem === null) {
      setUsername('')
      setPassword('')
    }
  }
  return (
    <form
      className="settings-section-form"
      onSubmit={(event) => {
        event.preventDefault()
        // An empty box is none, and what is kept for it stays.
        const typed = { ...(username && { username }), ...(password && { password }) }
        void save(username || password ? typed : undefined)
      }}
    >
      <Field
        label="Address"
        help="http://host:port, or https:// where the proxy itself speaks TLS."
        problems={isOfUser ? [] : problems}
      >
        {(control) => (
          <TextInput
            {...control}
            className="mono-input"
            placeholder="http://proxy.example.com:8080"
            spellCheck={false}
            value={url}
            onChange={(e) => typed(setUrl)(e.currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label="Reached directly"
        help="Hosts, separated by commas; example.com takes its subdomains along."
      >
        {(control) => (
          <TextInput
            {...control}
            className="mono-input"
            placeholder="intranet.example.com, 10.0.0.5"
            spellCheck={false}
            value={bypass}
            onChange={(e) => typed(setBypass)(e.currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label="User and password"
        isGroup
        problems={isOfUser ? problems : []}
        help={
          proxy?.hasCredentials
            ? 'They are kept, encrypted, and never shown; what you type replaces what is kept.'
            : 'Only where the proxy asks for them. They are kept encrypted and never shown.'
        }
      >
        {() => (
          <div className="settings-inline">
            <TextInput
              aria-label="User of the proxy"
              placeholder={proxy?.hasCredentials ? 'kept' : 'user'}
              autoComplete="off"
              spellCheck={false}
              value={username}
              onChange={(e) => typed(setUsername)(e.currentTarget.value)}
            />
            <PasswordInput
              aria-label="Password of the proxy"
              placeholder={proxy?.hasCredentials ? 'kept' : 'password'}
              autoComplete="off"
              value={password}
              onChange={(e) => typed(setPassword)(e.currentTarget.value)}
            />
          </div>
        )}
      </Field>
      <div className="settings-buttons">
        <Button type="submit" variant="filled" disabled={url.trim() === ''}>
          Use this proxy
        </Button>
        {proxy?.hasCredentials && (
          <Button onClick={() => void save(null)}>Forget user and password</Button>
        )}
        <span role="status" className="settings-note">
          {state === 'saved' && 'It holds from the next run on.'}
        </span>
      </div>
    </form>
  )
}
