import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import type { IdTokenFacts, IdTokenSignature } from '../../../shared/id-token.ts'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import { ClaimsTable } from './claims-table.tsx'

interface Props {
  readonly idToken: IdTokenFacts
}

const words: Readonly<Record<IdTokenSignature['state'], string>> = {
  verified: 'The signature is right.',
  wrong: 'The signature is wrong',
  'not-verified': 'The signature was not verified',
}

/** What the ID token says, and whether its signature holds. */
export function IdTokenDetail({ idToken: { form, header, claims, signature } }: Props) {
  const { state, reason } = signature
  const Icon = state === 'verified' ? IconShieldCheck : IconAlertTriangle
  return (
    <>
      <p className="token-signature" data-state={state}>
        <Icon size={15} aria-hidden="true" />
        <span>
          {words[state]}
          {state !== 'verified' && (
            <>
              {reason === undefined ? '' : ': '}
              <MaskedText text={(reason ?? '').replace(/\.$/, '')} />.
            </>
          )}
        </span>
      </p>
      {form === 'malformed' && <p className="token-about">It is no JWT.</p>}
      {header && <ClaimsTable title="Header" claims={header} />}
      {claims && <ClaimsTable title="Claims" claims={claims} />}
      {form === 'jwe' && <p className="token-about">Its claims are encrypted.</p>}
    </>
  )
}
