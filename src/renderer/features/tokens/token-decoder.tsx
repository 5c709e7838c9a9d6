import { useRevealed } from '../../components/masked-text/use-revealed.ts'
import { ClaimsTable } from './claims-table.tsx'
import { type DecodedToken, decodeToken } from './decode-jwt.ts'

interface Props {
  readonly name: string
  readonly placeholder: string
}

/** Reads a token when the person asks for it; until then its value is not here. */
export function TokenDecoder({ name, placeholder }: Props) {
  const revealed = useRevealed(placeholder)
  if (revealed === null) return null
  const { shown, show, hide } = revealed
  const isOpen = shown.kind === 'revealed'
  return (
    <>
      <button
        type="button"
        className="link token-decode"
        aria-expanded={isOpen}
        aria-label={`${isOpen ? 'Close' : 'Decode'} ${name}`}
        onClick={() => (isOpen ? hide() : void show())}
      >
        {isOpen ? 'Close' : 'Decode'}
      </button>
      {shown.kind === 'failed' && <p role="alert">{shown.message}</p>}
      {isOpen && <Decoded token={decodeToken(shown.value)} />}
    </>
  )
}

function Decoded({ token }: { readonly token: DecodedToken }) {
  if (token.kind === 'opaque')
    return <p className="token-about">It is opaque: only the server that made it can read it.</p>
  return (
    <>
      {token.kind === 'jwt' && <p className="token-about">Its signature was not verified.</p>}
      <ClaimsTable title="Header" claims={token.header} />
      {token.kind === 'jwt' ? (
        <ClaimsTable title="Claims" claims={token.claims} />
      ) : (
        <p className="token-about">Its claims are encrypted.</p>
      )}
    </>
  )
}
