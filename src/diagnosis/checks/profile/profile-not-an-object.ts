import type { Check } from '../../check.ts'
import { messageOf } from '../../facts/step-errors.ts'

/** Finds a script whose profile is no object. */
export const profileNotAnObject: Check = {
  code: 'profile-not-an-object',
  severity: 'error',
  title: 'The script called back with something that is no profile',
  rule: 'Auth0, Fetch User Profile script: callback(null, profile) with an object',
  example:
    'The profile script called back with the text "<html>maintenance</html>"; a profile must be an object. The response of api.northwind.example was no JSON (an HTML page), and with json: true the request library then passes the text on as it is.',
  find({ script, scriptExchanges, tokenExchange }) {
    if (script.error?.code !== 'script-profile-not-an-object') return null
    const last = scriptExchanges.at(-1)
    const kind = last?.body.kind
    const cause =
      kind === 'html' || kind === 'text'
        ? `The response of ${last?.host} was no JSON (${kind === 'html' ? 'an HTML page' : 'plain text'}), and with json: true the request library then passes the text on as it is`
        : kind === 'json' && /the text/.test(script.error.message)
          ? `The response of ${last?.host} was JSON; without json: true the script has to call JSON.parse(body) itself`
          : /an array/.test(script.error.message)
            ? 'The API sends a list: pass on the one entry that is the user'
            : 'Look at what the script passes as second argument of its callback, and whether the response has the field that it takes it from'
    return {
      explanation: `${messageOf(script.error)} ${cause}.`,
      evidence: [last?.id ?? tokenExchange?.id],
    }
  },
}
