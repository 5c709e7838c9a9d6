import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiResult, ConnectionView } from '../../../../shared/api/api.ts'
import type { ImportPreview } from '../../../../shared/sharing/import-preview.ts'
import { DialogForm } from './dialog-form.tsx'
import { NameInput } from './name-input.tsx'
import type { WayProps } from './new-connection-dialog.tsx'
import { useNewName } from './use-new-name.ts'

interface Props extends Pick<WayProps, 'taken' | 'onClose'> {
  readonly onDiscover: (address: string) => Promise<ApiResult<ImportPreview>>
  readonly onTakeFound: (importId: string, name: string) => Promise<ApiResult<ConnectionView>>
}

type Found = Extract<ImportPreview, { kind: 'imported' }>

/** A connection from what a server says of itself (OpenID Connect Discovery §4, RFC 8414 §3). */
export function DiscoveryWay({ taken, onClose, onDiscover, onTakeFound }: Props) {
  const [address, setAddress] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const url = addressOf(address)

  const look = async () => {
    if (url === null) return
    const result = await onDiscover(url)
    const preview = result.ok ? result.value : null
    setFound(preview?.kind === 'imported' ? preview : null)
    if (!result.ok) setProblem(result.error.message)
    else if (preview?.kind === 'refused') setProblem(preview.message)
    else setProblem(null)
  }
  return (
    <div className="name-dialog">
      <AddressForm
        address={address}
        problem={problem}
        canLook={url !== null}
        onAddress={(next) => {
          setAddress(next)
          setProblem(null)
          setFound(null)
        }}
        onLook={look}
      />
      {found ? (
        <FoundServer
          key={found.importId}
          found={found}
          taken={taken}
          onClose={onClose}
          onTake={onTakeFound}
        />
      ) : (
        <div className="name-dialog-buttons">
          <Button onClick={onClose}>Cancel</Button>
        </div>
      )}
    </div>
  )
}

interface AddressFormProps {
  readonly address: string
  readonly problem: string | null
  readonly canLook: boolean
  readonly onAddress: (address: string) => void
  readonly onLook: () => Promise<void>
}

function AddressForm({ address, problem, canLook, onAddress, onLook }: AddressFormProps) {
  const [isBusy, setBusy] = useState(false)
  const look = async () => {
    setBusy(true)
    await onLook()
    setBusy(false)
  }
  return (
    <form
      className="discovery-address"
      onSubmit={(event) => {
        event.preventDefault()
        if (canLook && !isBusy) void look()
      }}
    >
      <TextInput
        label="Issuer or discovery document"
        description="The workbench asks this address, and nothing else, for its metadata."
        className="mono-input"
        placeholder="https://id.example.com or …/.well-known/openid-configuration"
        spellCheck={false}
        data-autofocus
        value={address}
        error={problem}
        // What is found must be what is said at the address that is shown.
        readOnly={isBusy}
        onChange={(e) => onAddress(e.currentTarget.value)}
      />
      <Button type="submit" disabled={!canLook} loading={isBusy}>
        Look
      </Button>
    </form>
  )
}

interface FoundProps {
  readonly found: Found
  readonly taken: ReadonlySet<string>
  readonly onClose: () => void
  readonly onTake: (importId: string, name: string) => Promise<ApiResult<ConnectionView>>
}

function FoundServer({ found, taken, onClose, onTake }: FoundProps) {
  const [candidate] = found.candidates
  const newName = useNewName(candidate?.freeName ?? '', taken)
  if (!candidate) return null
  const facts = [
    ['Authorization URL', candidate.authorizationURL],
    ['Token URL', candidate.tokenURL],
    ['Scope', candidate.scope],
    ['PKCE', candidate.isPkceOn ? 'S256' : 'not announced'],
  ] as const
  return (
    <DialogForm
      submitLabel="Create"
      canSubmit={newName.isUsable}
      onSubmit={async () => {
        const result = await onTake(found.importId, newName.name)
        newName.refuse(result.ok ? null : result.error.message)
      }}
      onCancel={onClose}
    >
      <section className="discovery-found" aria-label="What the server says of itself">
        <dl>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value === '' ? 'not given' : <code>{value}</code>}</dd>
            </div>
          ))}
        </dl>
        {found.notes.length > 0 && (
          <ul>
            {found.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {found.notUnderstood.length > 0 && (
          <details>
            <summary>{found.notUnderstood.length} entries have no place in a connection</summary>
            <ul>
              {found.notUnderstood.map(({ path, reason }) => (
                <li key={`${path} ${reason}`}>
                  <code>{path}</code>: {reason}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <NameInput newName={newName} isFirst />
    </DialogForm>
  )
}

/** What was typed as an address: without a scheme, https is meant. */
function addressOf(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '' || /\s/.test(trimmed)) return null
  const url = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  return URL.canParse(url) ? url : null
}
