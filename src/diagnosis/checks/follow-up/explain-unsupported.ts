import type { OneFollowUp } from '../../facts/follow-up-facts.ts'
import { sentence } from '../../wording.ts'

/** Says what an endpoint that is not offered means, and where its address may be written. */
export function explainUnsupported({
  followUp,
  exchange,
  refusal,
}: OneFollowUp<'revocation'> | OneFollowUp<'introspection'>) {
  const { kind, error, evidence } = followUp
  const advice =
    refusal?.error === 'unsupported_token_type'
      ? 'It may take the other token of the login.'
      : exchange
        ? `Look up the address in the provider's documentation and write it into workbench.${kind}Url.`
        : `Many OAuth 2.0 providers offer no ${kind}.`
  return { explanation: `${sentence(error?.message ?? '')} ${advice}`, evidence }
}
