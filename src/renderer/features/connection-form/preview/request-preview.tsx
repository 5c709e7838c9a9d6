import { SegmentedControl } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Connection } from '../../../../shared/connection.ts'
import { connectionFields as fields } from '../../../../shared/connection-fields.ts'
import { PreviewPartLine } from './preview-part-line.tsx'
import { previewAuthorization, previewTokenRequest } from './preview-parts.ts'
import './request-preview.css'

interface Props {
  readonly connection: Connection
  /** The parameters of the next run. */
  readonly incoming: Readonly<Record<string, string>>
  readonly onFocusField: (path: readonly string[]) => void
}

type Request = 'authorization' | 'token'

const requests = [
  { value: 'authorization', label: 'Authorization' },
  { value: 'token', label: 'Token' },
] as const

const openKey = 'oauth-workbench:preview'
/** Pixels of the window's height below which the form needs all the room. */
const roomy = 700

function wasOpen(): boolean {
  const stored = localStorage.getItem(openKey)
  return stored === null ? innerHeight >= roomy : stored === 'open'
}

/** What the next run will send, live; each part leads to the field that it comes from. */
export function RequestPreview({ connection, incoming, onFocusField }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(wasOpen)
  const [request, setRequest] = useState<Request>('authorization')
  const toggle = () => {
    localStorage.setItem(openKey, isOpen ? 'closed' : 'open')
    setOpen(!isOpen)
  }
  return (
    <section className="preview" aria-labelledby={id}>
      <div className="preview-head">
        <h2 id={id}>
          <button type="button" className="preview-toggle" aria-expanded={isOpen} onClick={toggle}>
            <IconChevronDown size={14} aria-hidden="true" />
            What will be sent
          </button>
        </h2>
        {isOpen && (
          <SegmentedControl
            data={[...requests]}
            value={request}
            onChange={(value) => setRequest(value === 'token' ? 'token' : 'authorization')}
            aria-label="Which request"
          />
        )}
      </div>
      {isOpen && (
        <section
          className="preview-body"
          aria-label={`The ${request} request`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
          tabIndex={0}
        >
          {request === 'authorization' ? (
            <AuthorizationRequestLines
              connection={connection}
              incoming={incoming}
              onFocusField={onFocusField}
            />
          ) : (
            <TokenRequestLines connection={connection} onFocusField={onFocusField} />
          )}
        </section>
      )}
    </section>
  )
}

function AuthorizationRequestLines({ connection, incoming, onFocusField }: Props) {
  const { endpoint, parts, absent, collisions } = previewAuthorization(connection, incoming)
  const endpointPart = {
    name: 'GET',
    value: endpoint ?? 'no authorization URL yet',
    path: fields.authorizationUrl.path,
    note: null,
  }
  return (
    <>
      <PreviewPartLine part={endpointPart} separator=" " onFocusField={onFocusField} />
      {parts.map((part, index) => (
        <PreviewPartLine
          // The URL may repeat a parameter, so that a name alone does not tell them apart.
          key={`${part.name} ${parts.slice(0, index).filter(({ name }) => name === part.name).length}`}
          part={part}
          prefix={index === 0 ? '?' : '&'}
          separator="="
          onFocusField={onFocusField}
        />
      ))}
      {absent.map((part) => (
        <p className="preview-note" key={`${part.name} ${part.path}`}>
          {part.name} is left out: the run has no {String(part.value)}.
        </p>
      ))}
      {collisions.map((collision) => (
        <p className="preview-note" key={collision}>
          {collision}.
        </p>
      ))}
    </>
  )
}

function TokenRequestLines({ connection, onFocusField }: Omit<Props, 'incoming'>) {
  const { endpoint, headers, body } = previewTokenRequest(connection)
  const endpointPart = {
    name: 'POST',
    value: endpoint || 'no token URL yet',
    path: fields.tokenUrl.path,
    note: null,
  }
  return (
    <>
      <PreviewPartLine part={endpointPart} separator=" " onFocusField={onFocusField} />
      {headers.map((part) => (
        <PreviewPartLine key={part.name} part={part} separator=": " onFocusField={onFocusField} />
      ))}
      <div className="preview-gap" />
      {body.map((part, index) => (
        <PreviewPartLine
          key={part.name}
          part={part}
          prefix={index === 0 ? '' : '&'}
          separator="="
          onFocusField={onFocusField}
        />
      ))}
    </>
  )
}
