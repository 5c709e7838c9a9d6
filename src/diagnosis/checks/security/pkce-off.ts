import { type Check, setOption } from '../../check.ts'

/** Finds a connection without PKCE although the server has it. */
export const pkceOff: Check = {
  code: 'pkce-off',
  severity: 'hint',
  title: 'PKCE is off, although the provider supports it',
  rule: 'RFC 9700 §2.1.1: PKCE is recommended for confidential clients too; RFC 8414 §2: code_challenge_methods_supported',
  example:
    'https://id.northwind.example/.well-known/openid-configuration announces code_challenge_methods_supported with S256, and the request carried no code_challenge. With PKCE a code that is stolen on its way back is of no use to anybody. Switch it on; in Auth0 that takes the Management API.',
  find({ idToken, request }) {
    const { discovery } = idToken ?? {}
    const methods = discovery?.document?.code_challenge_methods_supported
    if (!request || !discovery || !Array.isArray(methods) || !methods.includes('S256')) return null
    if (request.parameters.has('code_challenge')) return null
    return {
      explanation: `${discovery.url} announces code_challenge_methods_supported with S256, and the request carried no code_challenge. With PKCE a code that is stolen on its way back is of no use to anybody. Switch it on; in Auth0 that takes the Management API.`,
      evidence: [request.id, discovery.evidence],
      fix: setOption('Switch PKCE on', 'pkce_enabled', true),
    }
  },
}
