import type { Check } from '../../check.ts'
import { lineOf } from '../../facts/script-facts.ts'
import { clip, sentence } from '../../wording.ts'

/** Finds a script that threw, for no reason that the run shows more precisely. */
export const scriptThrew: Check = {
  code: 'script-threw',
  severity: 'error',
  title: 'The profile script threw an error',
  rule: 'Auth0, Fetch User Profile script: errors end the login with error=invalid_request',
  example:
    "It ended with TypeError: cannot read property 'id' of null (line 8 of the script) after api.northwind.example had answered with status 200. A part of the response that the script reads is not there: compare the response in the trace with what the script expects, and test for it. In Auth0 the user sees this text.",
  unless: [
    'script-parameter-name',
    'script-global-removed',
    'script-name-not-defined',
    'script-module-missing',
    'script-parsed-non-json',
    'userinfo-compressed',
    'userinfo-signed',
    'userinfo-network-failed',
    'id-token-expected-by-script',
    'token-response-html',
  ],
  find({ script, scriptExchanges, tokenExchange }) {
    if (script.error?.code !== 'script-threw') return null
    const last = scriptExchanges.at(-1)
    // A script that does not look at the status stumbles over the answer that another check explains.
    if (last && isRefused(last.status ?? 0)) return null
    const isMissing = /undefined|null/.test(script.thrown)
    const answered =
      last && last.status !== null
        ? ` after ${last.host} had answered with status ${last.status}`
        : ''
    const advice = isMissing
      ? 'A part of the response that the script reads is not there: compare the response in the trace with what the script expects, and test for it'
      : 'Catch what may fail and call back with an error that says what happened'
    return {
      explanation: `It ended with ${sentence(`${clip(script.thrown, 160)}${lineOf(script)}${answered}`)} ${advice}. In Auth0 the user sees this text.`,
      evidence: [last?.id ?? tokenExchange?.id],
    }
  },
}

function isRefused(status: number): boolean {
  return [401, 403, 404, 405, 410, 429].includes(status) || status >= 500
}
