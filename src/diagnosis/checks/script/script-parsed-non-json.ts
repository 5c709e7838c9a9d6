import type { Check } from '../../check.ts'
import { lineOf } from '../../facts/script-facts.ts'
import { quote } from '../../wording.ts'

/** Finds a script that parses as JSON what is none. */
export const scriptParsedNonJson: Check = {
  code: 'script-parsed-non-json',
  severity: 'error',
  title: 'The script parsed a response that is not JSON',
  rule: 'Auth0, social connection template: JSON.parse stands in try and catch',
  example:
    'api.northwind.example answered with status 200 and an HTML page titled "Northwind Portal", and the script handed that to JSON.parse (line 9 of the script). Look at the status first, and put JSON.parse in try and catch, so that the user gets a sentence instead of "Unexpected token". The address may be that of a page instead of the API.',
  unless: ['userinfo-compressed', 'userinfo-signed', 'userinfo-redirected', 'captive-portal'],
  find({ script, scriptExchanges }) {
    const last = scriptExchanges.at(-1)
    if (!last || !script.error || script.error.code === 'script-syntax-error') return null
    if (!/^SyntaxError\b/.test(script.thrown) || last.body.kind === 'json') return null
    const { body } = last
    const what =
      body.kind === 'html'
        ? `an HTML page${body.title === null ? '' : ` titled ${quote(body.title, 80)}`}`
        : body.kind === 'none'
          ? 'an empty body'
          : `no JSON but ${quote(last.event.response?.body?.text ?? '', 60)}`
    return {
      explanation: `${last.host} answered with status ${last.status} and ${what}, and the script handed that to JSON.parse${lineOf(script)}. Look at the status first, and put JSON.parse in try and catch, so that the user gets a sentence instead of "Unexpected token". The address may be that of a page instead of the API.`,
      evidence: [last.id],
    }
  },
}
