import type { FaultTable } from './fault.ts'

/** What can be wrong with the answer that the browser brings to the callback URL. */
export const callbackFaults = {
  'state-wrong': {
    title: 'Wrong state',
    effect: 'The callback carries another state than the one that was sent.',
    expectedFindings: ['callback-state-mismatch'],
  },
  'state-missing': {
    title: 'No state',
    effect: 'The callback carries a code and no state.',
    expectedFindings: ['callback-state-missing'],
  },
  'state-twice': {
    title: 'State twice',
    effect: 'The callback carries the right state two times.',
    expectedFindings: ['callback-parameter-repeated'],
  },
  'code-missing': {
    title: 'No code',
    effect: 'The callback carries the state, but neither a code nor an error.',
    expectedFindings: ['callback-code-missing'],
  },
  'code-twice': {
    title: 'Code twice',
    effect: 'The callback carries the code two times.',
    expectedFindings: ['callback-parameter-repeated'],
  },
  'code-beside-error': {
    title: 'Code beside an error',
    effect: 'The callback carries a code and an error at once.',
    expectedFindings: ['authorization-server-error', 'callback-code-beside-error'],
  },
  'code-in-fragment': {
    title: 'Code in the fragment',
    effect: 'The callback has the code behind a #, as response_mode=fragment asks for.',
    expectedFindings: ['callback-in-fragment'],
  },
  'code-by-form-post': {
    title: 'Code by form_post',
    effect:
      'A page sends the code to the callback URL as a form, as response_mode=form_post asks for.',
    expectedFindings: ['callback-in-form-body'],
  },
  'tokens-in-fragment': {
    title: 'Tokens in the fragment',
    effect: 'The callback has an access token behind a # and no code, as the implicit grant does.',
    expectedFindings: ['callback-token-in-url'],
  },
  'iss-wrong': {
    title: 'Wrong iss',
    effect: 'The callback names another issuer, as in a mix-up attack.',
    expectedFindings: ['callback-issuer-mismatch'],
  },
  'iss-missing': {
    title: 'No iss',
    effect: 'The callback names no issuer, although the discovery document promises one.',
    expectedFindings: ['callback-issuer-missing'],
  },
  'callback-trailing-slash': {
    title: 'Callback with a slash at its end',
    effect: 'The login comes back to the callback URL with a slash at its end.',
    expectedFindings: ['callback-near-miss'],
  },
  'callback-www': {
    title: 'Callback with www.',
    effect: 'The login comes back to the callback URL with www. in front of its host.',
    expectedFindings: ['callback-near-miss'],
  },
  'callback-http': {
    title: 'Callback with the other scheme',
    effect:
      'The login comes back by http where the callback URL has https, and the other way round.',
    expectedFindings: ['callback-near-miss'],
  },
  'callback-port': {
    title: 'Callback on another port',
    effect: 'The login comes back to another port of the callback URL’s host.',
    expectedFindings: ['callback-near-miss'],
  },
  'callback-path-case': {
    title: 'Callback with other capital letters',
    effect: 'The login comes back to the callback URL with its path in capital letters.',
    expectedFindings: ['callback-near-miss'],
  },
  'callback-elsewhere': {
    title: 'Callback to another application',
    effect: 'The login comes back to the address that another application has registered.',
    expectedFindings: ['callback-elsewhere'],
  },
  'callback-to-app': {
    title: 'Callback to an app',
    effect: 'The login comes back to the private scheme of a mobile app.',
    expectedFindings: ['callback-elsewhere'],
  },
} as const satisfies FaultTable
