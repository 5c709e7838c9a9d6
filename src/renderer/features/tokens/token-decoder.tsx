import { useContext, useState } from 'react'
import { RevealContext } from '../../components/masked-text/reveal.ts'
import { ClaimsTable } from './claims-table.tsx'
import { type DecodedToken, decodeToken } from './decode-jwt.ts'

interface Props {
  readonly name: string
  readonly placeholder: string
}

type State =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly token: DecodedToken }
  | { readonly kind: 'failed'; readonly message: string }

/** Reads a token when the person asks for it; until then its value is not here. */
export function TokenDecoder({ name, placeholder }: Props) {
  const reveal = useContext(RevealContext)
  const [state, setState] = useState<State>({ kind: 'closed' })
  if (reveal === null) return null
  const toggle = async () => {
    if (state.kind === 'open') return setState({ kind: 'closed' })
    const result = await reveal(placeholder)
    setState(
      result.ok
        ? { kind: 'open', token: decodeToken(result.value) }
        : { kind: 'failed', message: result.error.message },
    )
  }
  return (
    <>
      <button
        type="button"
        className="link token-decode"
        aria-expanded={state.kind === 'open'}
        aria-label={`${state.kind === 'open' ? 'Close' : 'Decode'} ${name}`}
        onClick={() => void toggle()}
      >
        {state.kind === 'open' ? 'Close' : 'Decode'}
      </button>
      {state.kind === 'failed' && <p role="alert">{state.message}</p>}
      {state.kind === 'open' && <Decoded token={state.token} />}
    </>
  )
}

function Decoded({ token }: { readonly token: DecodedToken }) {
  if (token.kind === 'opaque')
    return <p className="token-about">It is opaque: only the server that made it can read it.</p>
  return (
    <>
      <ClaimsTable title="Header" claims={token.header} />
      {token.kind === 'jwt' ? (
        <ClaimsTable title="Claims" claims={token.claims} />
      ) : (
        <p className="token-about">Its claims are encrypted.</p>
      )}
    </>
  )
}
