import { isObject } from '../../../shared/json-object.ts'
import type { Check } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'
import { quote } from '../../wording.ts'

/** Finds a token response in no format that Auth0 reads. */
export const tokenResponseNotUnderstood: Check = {
  code: 'token-response-not-understood',
  severity: 'error',
  title: 'The token response is neither JSON nor a form',
  rule: 'RFC 6749 §5.1: a JSON object',
  example:
    'The response has the type "text/plain" and is no JSON object and no form. It begins with "Login successful". Auth0 finds no access_token in it and reports "failed to obtain access token"; a proxy between the two has to turn it into { "access_token": … }.',
  unless: ['token-response-compressed'],
  find({ tokenExchange, run }) {
    const status = tokenExchange?.status ?? 0
    if (!tokenExchange || run.tokenResponse || status < 200 || status > 299) return null
    const { body } = tokenExchange
    const isOther = body.kind === 'text' || body.kind === 'binary'
    const isNoObject = body.kind === 'json' && !isObject(body.value)
    if (!isOther && !isNoObject) return null
    const type = responseHeader(tokenExchange, 'content-type')
    const text = tokenExchange.event.response?.body?.text ?? ''
    const isTruncated = tokenExchange.event.response?.body?.truncated
    if (isTruncated) return null
    const jwt = /^«jwt/.test(text)
      ? 'It is a bare JWT: the server seems to send the token alone'
      : `It begins with ${quote(text, 60)}`
    return {
      explanation: `The response has ${type === undefined ? 'no Content-Type' : `the type ${quote(type, 80)}`} and is no JSON object and no form. ${jwt}. Auth0 finds no access_token in it and reports "failed to obtain access token"; a proxy between the two has to turn it into { "access_token": … }.`,
      evidence: [tokenExchange.id],
    }
  },
}
