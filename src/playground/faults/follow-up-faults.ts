import type { followUpFaults as descriptions } from '../../shared/faults/follow-up-faults.ts'
import { peekForm } from '../form-body.ts'
import { endpointPaths } from '../provider-configuration.ts'
import { pathOf } from '../responder.ts'
import { type Answer, errorAnswer, pageAnswer } from './answer.ts'
import { answerAt, changeAt, type FaultBehaviour } from './fault-behaviour.ts'
import { changeFields, type Fields, without } from './json-change.ts'

const outOfOrder: Answer = { status: 503, headers: {}, body: '' }

/** Faults of what comes after a login. */
export const followUpFaults = {
  'refresh-refused': refuseRefresh(errorAnswer(400, 'invalid_grant', 'grant request is invalid')),
  'refresh-not-allowed': refuseRefresh(
    errorAnswer(400, 'unauthorized_client', 'refresh_token is not allowed for this client'),
  ),
  'refresh-unavailable': refuseRefresh(outOfOrder),
  'refresh-not-rotated': changeRefresh((tokens) => without(tokens, 'refresh_token')),
  'refresh-scope-narrowed': changeRefresh((tokens) => ({ ...tokens, scope: 'openid profile' })),
  'revocation-unsupported': answerAt(
    'revocation',
    errorAnswer(400, 'unsupported_token_type', 'Refresh tokens cannot be revoked here'),
  ),
  'revocation-unauthorized': answerAt(
    'revocation',
    errorAnswer(401, 'invalid_client', 'Client authentication failed'),
  ),
  'revocation-unavailable': answerAt('revocation', outOfOrder),
  'introspection-inactive': changeAt('introspection', (answer) => ({
    ...answer,
    body: '{"active":false}',
  })),
  'introspection-scope-narrowed': changeFields('introspection', (fields) => ({
    ...fields,
    scope: 'openid',
  })),
  'introspection-unauthorized': answerAt(
    'introspection',
    errorAnswer(403, 'access_denied', 'Only resource servers may ask'),
  ),
  'logout-return-url-refused': answerAt(
    'end_session',
    pageAnswer(400, 'Sign-out failed', 'The post_logout_redirect_uri is not registered.'),
  ),
  'logout-out-of-order': answerAt(
    'end_session',
    pageAnswer(500, 'Internal Server Error', 'Something is out of order.'),
  ),
} satisfies Record<keyof typeof descriptions, FaultBehaviour>

/** Answers refreshes; the token requests of logins pass. */
function refuseRefresh(answer: Answer): FaultBehaviour {
  return onRefresh(answerAt('token', answer))
}

function changeRefresh(change: (tokens: Fields) => Fields): FaultBehaviour {
  return onRefresh(changeFields('token', change))
}

function onRefresh(behaviour: FaultBehaviour): FaultBehaviour {
  return (site) => {
    const misbehave = behaviour(site)
    return async (request, response) => {
      if (request.method !== 'POST' || pathOf(request) !== endpointPaths.token) return false
      const isRefresh = (await peekForm(request)).get('grant_type') === 'refresh_token'
      return isRefresh ? await misbehave(request, response) : false
    }
  }
}
