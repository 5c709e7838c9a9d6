import type { Check } from '../../check.ts'
import { textOf } from '../../facts/json-values.ts'
import { quote } from '../../wording.ts'

/** Finds a request that leaves the scope to the server. */
export const scopeImplicit: Check = {
  code: 'scope-implicit',
  severity: 'hint',
  title: 'The server decides what the token may do',
  rule: 'RFC 6749 §3.3: without scope the server uses a default or fails; RFC 9700 §2.3',
  example:
    'The authorization request carries no scope, so the server falls back to a default of its own. It granted "profile email". Ask for exactly what the profile script needs, so that a change of that default changes nothing.',
  find({ request, run, tokenExchange }) {
    if (request?.scope !== '' || hasNoScopes(request.url.hostname)) return null
    const granted = textOf(run.tokenResponse?.scope)
    const result = granted
      ? `It granted ${quote(granted)}`
      : 'What it granted is not said in the token response'
    return {
      explanation: `The authorization request carries no scope, so the server falls back to a default of its own. ${result}. Ask for exactly what the profile script needs, so that a change of that default changes nothing.`,
      evidence: [request.id, run.tokenResponse ? tokenExchange?.id : undefined],
    }
  },
}

/** Notion sets what an integration may read where it is registered, and knows no scope. */
function hasNoScopes(hostname: string): boolean {
  return /(^|\.)notion\.com$/.test(hostname)
}
