import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { CopyButton } from '../copy-button.tsx'
import './masked-secret.css'
import { useRevealed } from './use-revealed.ts'

interface Props {
  readonly placeholder: string
  readonly label: string
}

/** One masked secret: its name, and buttons to reveal, copy and hide its value. */
export function MaskedSecret({ placeholder, label }: Props) {
  const revealed = useRevealed(placeholder)
  if (revealed === null) return <StaticSecret label={label} />
  const { shown, show, hide } = revealed
  const isRevealed = shown.kind === 'revealed'
  return (
    <span className="secret" data-shown={shown.kind}>
      {isRevealed ? <span className="secret-value">{shown.value}</span> : <Mask label={label} />}
      <button
        type="button"
        className="secret-button"
        aria-label={`${isRevealed ? 'Hide' : 'Reveal'} ${label}`}
        title={isRevealed ? 'Hide' : 'Reveal'}
        onClick={() => (isRevealed ? hide() : void show())}
      >
        {isRevealed ? <IconEyeOff size={13} /> : <IconEye size={13} />}
      </button>
      {isRevealed && <CopyButton text={shown.value} what={label} size={13} />}
      {shown.kind === 'failed' && (
        <span className="secret-failure" role="alert">
          {shown.message}
        </span>
      )}
    </span>
  )
}

/** The same without buttons, as short as it can be. */
export function StaticSecret({ label }: { readonly label: string }) {
  return (
    <span className="secret-static" role="img" aria-label={`masked ${label}`} title={label}>
      ••••
    </span>
  )
}

function Mask({ label }: { readonly label: string }) {
  return (
    <>
      <span className="secret-dots" aria-hidden="true">
        ••••
      </span>
      <span className="secret-label">{label}</span>
    </>
  )
}
