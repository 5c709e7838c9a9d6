import type { Check } from '../../check.ts'

/** Finds a script that believes an ID token without a look at its signature. */
export const idTokenDecodedUnverified: Check = {
  code: 'id-token-decoded-unverified',
  severity: 'hint',
  title: 'The script decodes the ID token without verifying it',
  rule: 'OpenID Connect Core §3.1.3.7 (6); auth0/docs PR 9491: Auth0 withdrew such a sample',
  example:
    'The script reads id_token and looks neither at its signature nor at iss, aud and exp. Straight from the token endpoint over TLS the standard allows that; it becomes dangerous as soon as a proxy stands between, or the code is copied to where tokens come from a browser. In this run the signature was checked here, and it holds. The userinfo endpoint avoids the question.',
  find({ idToken, script, run, tokenExchange }) {
    const { text } = script
    if (!run.tokenResponse?.id_token || !/id_token|idToken/.test(text)) return null
    const decodes =
      /\bjwt\s*\.\s*decode\s*\(|\bjwt_?decode\s*\(|\.split\(\s*['"]\.['"]\s*\)\s*\[\s*1\s*\]|\.decode\s*\(\s*\w*\.?id_?token/i.test(
        text,
      )
    if (!decodes || /\.\s*verify\s*\(|jwks/i.test(text)) return null
    const state = idToken?.signature.state
    const now =
      state === 'verified'
        ? ' In this run the signature was checked here, and it holds.'
        : state === 'wrong'
          ? ' In this run the signature is wrong.'
          : ''
    return {
      explanation: `The script reads id_token and looks neither at its signature nor at iss, aud and exp. Straight from the token endpoint over TLS the standard allows that; it becomes dangerous as soon as a proxy stands between, or the code is copied to where tokens come from a browser.${now} The userinfo endpoint avoids the question.`,
      evidence: [tokenExchange?.id],
      severity: state === 'wrong' ? 'error' : 'hint',
    }
  },
}
