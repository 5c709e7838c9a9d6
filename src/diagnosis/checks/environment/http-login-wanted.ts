import type { Check } from '../../check.ts'
import { adviseOwnBrowser } from '../../facts/system-browser.ts'
import { clip } from '../../wording.ts'

/** Finds a server or proxy that asks for a user name by HTTP itself. */
export const httpLoginWanted: Check = {
  code: 'http-login-wanted',
  severity: 'warning',
  title: 'A server asked for a user name by HTTP authentication',
  rule: 'RFC 9110 §11.6 and §11.7: WWW-Authenticate, Proxy-Authenticate',
  example:
    'The server id.northwind.example:443 asked for HTTP authentication ("Staff only"); none was given. Browsers show a small window for that (Basic, NTLM, Kerberos), and the login window of a run does not. If the login depends on it, it takes a browser of your own. Run it again by hand, which works with every callback URL; the system browser can come back only to http://127.0.0.1 or http://localhost, which would have to be registered at the provider and set as callback URL first.',
  find({ notes, passed, request }) {
    const asked = notes.get('http-login.refused') ?? []
    if (asked.length === 0) return null
    const advice = adviseOwnBrowser(request?.redirectUri ?? '')
    return {
      explanation: `${clip(asked[0]?.text, 200)} Browsers show a small window for that (Basic, NTLM, Kerberos), and the login window of a run does not. If the login depends on it, it takes a browser of your own. ${advice}`,
      evidence: asked.map(({ id }) => id),
      severity: passed ? 'hint' : 'warning',
    }
  },
}
