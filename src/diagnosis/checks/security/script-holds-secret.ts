import type { Check } from '../../check.ts'

/** Finds a secret written into the script. */
export const scriptHoldsSecret: Check = {
  code: 'script-holds-secret',
  severity: 'warning',
  title: 'The script has a secret written into it',
  rule: 'RFC 6749 §2.3.1; Auth0 Deploy CLI exports scripts in clear text',
  example:
    'The text of the script holds «client_secret» of this connection. Scripts are exported, compared and shared as plain text, so such a value must count as known to everybody who sees the connection. Auth0 is not known to offer secrets to these scripts: move the call that needs it behind an endpoint of your own.',
  find({ script, tokenExchange }) {
    const masked = /«client_secret(?::\d+)?»|«customHeaders\.[\w.-]+»/.exec(script.text)?.[0]
    const literal = masked
      ? null
      : /\b(client_?secret|api_?key|apikey|password)['"]?\s*[:=]\s*['"](?!\s*['"])[^'"\s«]{8,}['"]/i.exec(
          script.text,
        )
    if (!tokenExchange || (!masked && !literal)) return null
    const what = masked ? `${masked} of this connection` : `a value for ${literal?.[1]}`
    return {
      explanation: `The text of the script holds ${what}. Scripts are exported, compared and shared as plain text, so such a value must count as known to everybody who sees the connection. Auth0 is not known to offer secrets to these scripts: move the call that needs it behind an endpoint of your own.`,
      evidence: [tokenExchange.id],
    }
  },
}
