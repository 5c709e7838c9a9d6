import type { Check } from '../../check.ts'
import { textOf } from '../../facts/json-values.ts'
import { quote } from '../../wording.ts'

/** Finds a token that is not sent as `Bearer`. */
export const tokenTypeNotBearer: Check = {
  code: 'token-type-not-bearer',
  severity: 'warning',
  title: 'The token is not a Bearer token',
  rule: 'RFC 6749 §7.1: a client must not use a token of a type that it does not understand',
  example:
    'The token response says token_type "DPoP". Its requests must be signed with a key, which a profile script cannot do with the token alone: ask the provider for plain Bearer tokens for this client.',
  find({ run, tokenExchange }) {
    const type = textOf(run.tokenResponse?.token_type)
    if (!tokenExchange || type === undefined || type.toLowerCase() === 'bearer') return null
    const isSigned = /^(dpop|mac|pop)$/i.test(type)
    const meaning = isSigned
      ? 'Its requests must be signed with a key, which a profile script cannot do with the token alone: ask the provider for plain Bearer tokens for this client.'
      : 'Some providers use the word for the kind of token ("bot", "user") and still expect "Authorization: Bearer"; look it up before you change the script.'
    return {
      explanation: `The token response says token_type ${quote(type, 40)}. ${meaning}`,
      evidence: [tokenExchange.id],
      severity: isSigned ? 'warning' : 'hint',
    }
  },
}
