import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'
import { announcedUserinfo } from '../../facts/userinfo.ts'
import { quote } from '../../wording.ts'

/** Finds a page where the script expected the user. */
export const userinfoHtml: Check = {
  code: 'userinfo-html',
  severity: 'error',
  title: 'The API answered with a web page',
  rule: 'OpenID Connect Core §5.3.2: a userinfo response is JSON; RFC 6750 §3.1: a refused token gets 401',
  example:
    'https://api.northwind.example/userinfo answered with status 200 and an HTML page titled "Northwind Portal", so there was no user in it. Most likely this is the address of a page and not of the API: look up the userinfo (or "me") endpoint in the provider\'s documentation. Or else the API shows its login page instead of refusing the token with 401.',
  unless: [
    'userinfo-redirected',
    'userinfo-compressed',
    'script-parsed-non-json',
    'captive-portal',
  ],
  find({ scriptExchanges, script, idToken }) {
    const last = scriptExchanges.at(-1)
    if (last?.body.kind !== 'html') return null
    if (!/^script-(callback-error|threw)$/.test(script.error?.code ?? '')) return null
    if (last.status === null || last.status < 200 || last.status > 299) return null
    const { title } = last.body
    const page = `an HTML page${title ? ` titled ${quote(title, 80)}` : ''}`
    const announced = announcedUserinfo(idToken, last)
    const where =
      announced === null
        ? 'look up the userinfo (or "me") endpoint in the provider\'s documentation'
        : `the provider's discovery document names ${announced}`
    return {
      explanation: `${placeOf(last.url)} answered with status ${last.status} and ${page}, so there was no user in it. Most likely this is the address of a page and not of the API: ${where}. Or else the API shows its login page instead of refusing the token with 401.`,
      evidence: [last.id],
    }
  },
}
