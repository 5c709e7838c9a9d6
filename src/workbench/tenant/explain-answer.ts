import { decodeContent, decodeText } from '../../engine/http/body-text.ts'
import type { HttpResponse } from '../../engine/http/http-message.ts'
import type { Redactor } from '../../shared/redaction.ts'
import { valueAt } from '../object-path.ts'
import { Refusal } from '../refusal.ts'

/** The JSON of an answer, or `undefined` where it is none. */
export function jsonOf({ body, headers }: HttpResponse): unknown {
  const text = decodeText(decodeContent(body, headers, 20_000_000))
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the tenant says to an error, masked and on one line, as the end of a sentence. */
function wordsOf(response: HttpResponse, secrets: Redactor): string {
  const body = jsonOf(response)
  const said = valueAt(body, ['message']) ?? valueAt(body, ['error_description'])
  if (typeof said !== 'string') return ''
  const line = said.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  return secrets.mask(line).slice(0, 300).replace(/\.$/, '')
}

/** The `Refusal` for an answer that is no success; `secrets` are masked in it. */
export function refuseAnswer(response: HttpResponse, secrets: Redactor): Refusal {
  const words = wordsOf(response, secrets)
  const because = words === '' ? '' : `: ${words}`
  switch (response.status) {
    case 400:
      return new Refusal('tenant-refused', `The tenant does not take the connection${because}.`)
    case 401:
      return new Refusal(
        'tenant-token-refused',
        'The tenant does not accept the token: it has expired, or it is for another tenant or API. Connect the tenant with another one.',
      )
    case 403:
      return new Refusal(
        'tenant-scope-missing',
        `The token does not allow this${because}. Give its application the scopes read:connections, update:connections and create:connections.`,
      )
    case 404:
      return new Refusal('tenant-connection-gone', 'The connection is no longer in the tenant.')
    case 409:
      return new Refusal(
        'tenant-name-taken',
        'The tenant already has a connection of this name, perhaps of another kind or one that is being deleted.',
      )
    default:
      return new Refusal('tenant-failed', `The tenant answered ${response.status}${because}.`)
  }
}

/** The same for the token endpoint. */
export function refuseClient(response: HttpResponse, secrets: Redactor): Refusal {
  const words = wordsOf(response, secrets)
  return new Refusal(
    'tenant-client-refused',
    `The tenant gives the machine-to-machine application no token${words === '' ? ` (${response.status})` : `: ${words}`}. Check its client id and secret, and that it is authorized for the Auth0 Management API.`,
  )
}
