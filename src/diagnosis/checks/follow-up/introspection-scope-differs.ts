import { currentTokensOf } from '../../../shared/follow-up.ts'
import { scopeParts } from '../../../shared/scopes.ts'
import type { Check } from '../../check.ts'
import { textOf } from '../../facts/json-values.ts'
import { quotedList } from '../../wording.ts'

/** Finds a token whose scopes are not those that were granted. */
export const introspectionScopeDiffers: Check = {
  code: 'introspection-scope-differs',
  severity: 'warning',
  title: 'The introspected token has other scopes than the token response said',
  rule: 'RFC 7662 §2.2: scope; RFC 6749 §5.1',
  example:
    'The token response grants "profile" and "email", but the introspected access token has only "profile". What depends on "email" will be refused.',
  find({ followUps, run, request }) {
    const { followUp, earlier } = followUps.introspection ?? {}
    const scope = textOf(followUp?.answer?.scope)
    if (!followUp || scope === undefined || followUp.about !== 'access_token') return null
    const tokens = currentTokensOf({ ...run, followUps: earlier })
    const granted = scopeParts(textOf(tokens?.scope) ?? request?.scope ?? '')
    const has = scopeParts(scope)
    const lacks = granted.filter((part) => part !== 'offline_access' && !has.includes(part))
    if (lacks.length === 0) return null
    return {
      explanation: `The token response grants ${quotedList(granted)}, but the introspected access token has only ${quotedList(has)}. What depends on ${quotedList(lacks)} will be refused.`,
      evidence: followUp.evidence,
    }
  },
}
