import { scopeParts } from '../../../shared/scopes.ts'
import type { Check } from '../../check.ts'
import { textOf } from '../../facts/json-values.ts'
import { quotedList } from '../../wording.ts'

/** Finds a refresh whose scopes are not those of the login. */
export const refreshScopeDiffers: Check = {
  code: 'refresh-scope-differs',
  severity: 'warning',
  title: 'The refresh granted other scopes than the login',
  rule: 'RFC 6749 §6',
  example:
    'Compared with what the login granted, the refreshed access token lacks "email". Requests that worked after the login may fail after a refresh.',
  find({ followUps, run, request }) {
    const { followUp, exchange } = followUps.refresh ?? {}
    const granted = textOf(followUp?.tokenResponse?.scope)
    if (!followUp || !exchange || granted === undefined) return null
    const asked = exchange.sent.get('scope')
    const before = scopeParts(asked ?? textOf(run.tokenResponse?.scope) ?? request?.scope ?? '')
    const now = scopeParts(granted)
    const lost = before.filter((scope) => !now.includes(scope))
    const gained = now.filter((scope) => !before.includes(scope))
    if (before.length === 0 || lost.length + gained.length === 0) return null
    const since = asked === null ? 'the login' : 'the refresh asked for'
    const parts = [
      ...(lost.length > 0 ? [`lacks ${quotedList(lost)}`] : []),
      ...(gained.length > 0 ? [`has ${quotedList(gained)} in addition`] : []),
    ]
    return {
      explanation: `Compared with what ${asked === null ? 'the login granted' : since}, the refreshed access token ${parts.join(' and ')}. Requests that worked after the login may fail after a refresh.`,
      evidence: followUp.evidence,
    }
  },
}
