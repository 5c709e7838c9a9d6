import type { Check } from '../../check.ts'
import { lineOf } from '../../facts/script-facts.ts'
import { wordsOf } from '../../facts/userinfo.ts'
import { quote } from '../../wording.ts'

/** Finds a script that gave up of its own accord. */
export const scriptCallbackError: Check = {
  code: 'script-callback-error',
  severity: 'error',
  title: 'The profile script called back with an error',
  rule: 'Auth0, Fetch User Profile script: callback(error)',
  example:
    'The script ended the login itself with "The user has no id" (line 7 of the script). The last request went to api.northwind.example and was answered with status 200, so compare that response with what the script expects. In Auth0 the user\'s application gets error=invalid_request with this text.',
  unless: [
    'userinfo-unauthorised',
    'userinfo-token-not-sent',
    'userinfo-token-wrong',
    'userinfo-forbidden',
    'userinfo-insufficient-scope',
    'userinfo-user-agent-missing',
    'userinfo-not-found',
    'userinfo-rate-limited',
    'userinfo-unavailable',
    'userinfo-error-with-status-200',
    'userinfo-compressed',
    'userinfo-signed',
    'userinfo-redirected',
    'userinfo-redirect-loop',
    'userinfo-html',
    'userinfo-network-failed',
    'script-parsed-non-json',
    'script-parameter-name',
    'script-global-removed',
    'script-name-not-defined',
    'script-module-missing',
    'id-token-expected-by-script',
  ],
  find({ script, scriptExchanges, tokenExchange }) {
    if (script.error?.code !== 'script-callback-error') return null
    const last = scriptExchanges.at(-1)
    const words = last && (last.status ?? 0) >= 400 ? wordsOf(last) : ''
    const answered =
      last && words !== ''
        ? `The last request went to ${last.host} and was answered with status ${last.status} and ${quote(words, 160)}. Some APIs want more than the token: a header such as a client id or an API key, or a parameter`
        : last && last.status !== null
          ? `The last request went to ${last.host} and was answered with status ${last.status}, so compare that response with what the script expects`
          : 'It had sent no request, so the token response in its context was not what it expects'
    return {
      explanation: `The script ended the login itself with ${quote(script.thrown.replace(/^Error: /, ''), 160)}${lineOf(script)}. ${answered}. In Auth0 the user's application gets error=invalid_request with this text.`,
      evidence: [last?.id ?? tokenExchange?.id],
    }
  },
}
