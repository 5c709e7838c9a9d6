import type { Check } from '../../check.ts'

/** Finds a script that ended without calling back. */
export const scriptNoCallback: Check = {
  code: 'script-no-callback',
  severity: 'error',
  title: 'The profile script never called back',
  rule: 'Auth0, Fetch User Profile script: the callback must be called; a returned promise is not documented',
  example:
    'The script came to its end, and nothing was left that could still call back. It returns a promise and has no catch: Auth0 is not known to wait for one, so call callback(null, profile), and in a catch callback(error). In Auth0 such a login hangs until its time limit.',
  unless: ['userinfo-network-failed'],
  find({ script, scriptExchanges, tokenExchange }) {
    if (script.error?.code !== 'script-no-callback') return null
    const isAsync = /\basync\b|\bPromise\b|\.then\s*\(/.test(script.text)
    const hasCatch = /\.catch\s*\(|\bcatch\s*[({]/.test(script.text)
    const { parameters } = script
    const callback = parameters?.[2] ?? 'callback'
    const cannotCallBack =
      parameters !== null && parameters.length < 3 && !/\barguments\b/.test(script.text)
    const cause = cannotCallBack
      ? `Its function has no third parameter, so it cannot call back at all`
      : isAsync
        ? `It returns a promise${hasCatch ? '' : ' and has no catch'}: Auth0 is not known to wait for one, so call ${callback}(null, profile), and in a catch ${callback}(error)`
        : `Some way through it ends without ${callback}(…): look for an if without else, or a return before it`
    return {
      explanation: `The script came to its end, and nothing was left that could still call back. ${cause}. In Auth0 such a login hangs until its time limit.`,
      evidence: [scriptExchanges.at(-1)?.id ?? tokenExchange?.id],
    }
  },
}
