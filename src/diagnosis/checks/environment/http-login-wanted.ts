import type { Check } from '../../check.ts'
import { clip } from '../../wording.ts'

/** Finds a server or proxy that asks for a user name by HTTP itself. */
export const httpLoginWanted: Check = {
  code: 'http-login-wanted',
  severity: 'warning',
  title: 'A server asked for a user name by HTTP authentication',
  rule: 'RFC 9110 §11.6 and §11.7: WWW-Authenticate, Proxy-Authenticate',
  example:
    'The server id.northwind.example:443 asked for HTTP authentication ("Staff only"); none was given. Browsers show a small window for that (Basic, NTLM, Kerberos), and the login window of a run does not. If the login depends on it, use the system browser.',
  find({ notes, passed }) {
    const asked = notes.get('http-login.refused') ?? []
    if (asked.length === 0) return null
    return {
      explanation: `${clip(asked[0]?.text, 200)} Browsers show a small window for that (Basic, NTLM, Kerberos), and the login window of a run does not. If the login depends on it, use the system browser.`,
      evidence: asked.map(({ id }) => id),
      severity: passed ? 'hint' : 'warning',
    }
  },
}
