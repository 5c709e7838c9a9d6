import { type Check, setOption } from '../../check.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'

/** Finds a public client that sends a secret. */
export const clientSecretUnexpected: Check = {
  code: 'client-secret-unexpected',
  severity: 'error',
  title: 'The client is registered as public and must not send a secret',
  rule: 'RFC 6749 §2.1: public clients have no credentials',
  example:
    'The server answered "invalid_client" with "AADSTS700025: Client is public so neither \'client_assertion\' nor \'client_secret\' should be presented": the client is registered as a public one ("SPA", "native"), and the token request carried a client_secret. Register it as a web application, which is what Auth0 is; or empty the secret.',
  find({ client, tokenExchange, tokenRefusal, request }) {
    if (!client || !tokenExchange || !client.secretInBody) return null
    const pattern =
      /AADSTS700025|AADSTS90023\b|AADSTS9002327|client is public|public clients? (can|must|should)|(should|must) not (include|present|send|contain).{0,20}(secret|credential)/i
    if (!says(tokenRefusal, pattern)) return null
    const pkce = request?.parameters.has('code_challenge')
      ? ''
      : ' Switch PKCE on as well: it is what protects the code of a public client.'
    const isSinglePage = says(tokenRefusal, /AADSTS9002327/)
    return {
      explanation: isSinglePage
        ? `The server answered ${quoteRefusal(tokenRefusal)}: the redirect URI is registered for a single-page app, whose codes only a browser may exchange. Register it under the platform "Web" instead, which is what Auth0 is; leaving the secret out does not help.`
        : `The server answered ${quoteRefusal(tokenRefusal)}: the client is registered as a public one ("SPA", "native"), and the token request carried a client_secret. Register it as a web application, which is what Auth0 is; or empty the secret.${pkce}`,
      evidence: [tokenExchange.id],
      // A client of a single-page app may exchange codes from a browser only, with a secret or without.
      fix: isSinglePage ? undefined : setOption('Empty client_secret', 'client_secret', ''),
    }
  },
}
