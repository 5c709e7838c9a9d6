import { type FoundResponse, findResponse } from '../shared/response-parameters.ts'
import type { StepError } from '../shared/run.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import type { ReceivedCallback } from './user-agents/user-agent.ts'

/** What a valid callback carries. */
export interface AcceptedCallback {
  readonly code: string
}

export type CallbackValidation =
  | { readonly ok: true; readonly accepted: AcceptedCallback }
  | { readonly ok: false; readonly error: StepError }

/**
 * Validates an authorization response (RFC 6749 §4.1.2 and §4.1.2.1): `state` first, because
 * nothing else in a response that was not asked for is worth believing, then the error or the code.
 */
export function validateCallback(
  callback: ReceivedCallback,
  request: Pick<AuthorizationRequest, 'state'>,
): CallbackValidation {
  const form = callback.method === 'POST' ? callback.body : undefined
  const response = findResponse(new URL(callback.url), form)
  const stateProblem = findStateProblem(response, request.state)
  if (stateProblem) return { ok: false, error: stateProblem }
  const error = response.parameters.get('error')
  if (error !== null) return { ok: false, error: describeAuthorizationError(error, response) }
  if (response.place !== 'query') return { ok: false, error: describeWrongPlace(response.place) }
  return readCode(response)
}

function findStateProblem({ parameters }: FoundResponse, expected: string): StepError | null {
  const states = parameters.getAll('state')
  if (states.length === 1 && states[0] === expected) return null
  const said = parameters.get('error')
  const beside = said === null ? '' : ` The response also carries error=${said}.`
  if (states.length === 0)
    return {
      code: 'state-missing',
      message: `Callback: the authorization server did not send back the state, so the response cannot be trusted (RFC 6749 §4.1.2).${beside}`,
      ...protocolOf(parameters),
    }
  return {
    code: 'state-mismatch',
    message: `Callback: the state that came back is not the one that was sent, so the response may belong to another login.${beside}`,
    ...protocolOf(parameters),
  }
}

function protocolOf(parameters: URLSearchParams): Pick<StepError, 'protocol'> {
  const error = parameters.get('error')
  if (error === null) return {}
  const description = parameters.get('error_description')
  const uri = parameters.get('error_uri')
  return {
    protocol: {
      error,
      ...(description === null ? {} : { error_description: description }),
      ...(uri === null ? {} : { error_uri: uri }),
    },
  }
}

function describeAuthorizationError(error: string, response: FoundResponse): StepError {
  const description = response.parameters.get('error_description')
  const refused =
    error === 'access_denied'
      ? 'Callback: access was denied, by the person or by the authorization server (access_denied)'
      : `Callback: the authorization server answered with the error "${error}"`
  return {
    code: error === 'access_denied' ? 'access-denied' : 'authorization-error',
    message: description ? `${refused}: ${description}` : `${refused}.`,
    ...protocolOf(response.parameters),
  }
}

function describeWrongPlace(place: 'fragment' | 'form body'): StepError {
  return {
    code: place === 'fragment' ? 'callback-in-fragment' : 'callback-in-form-body',
    message: `Callback: the response came in the ${place} of the callback, and Auth0 reads only the query; remove response_mode and response types other than "code".`,
  }
}

function readCode({ parameters }: FoundResponse): CallbackValidation {
  const codes = parameters.getAll('code')
  const [code] = codes
  // RFC 6749 §3.1: parameters must not be included more than once.
  if (codes.length > 1)
    return {
      ok: false,
      error: {
        code: 'code-repeated',
        message: 'Callback: the parameter "code" came more than once.',
      },
    }
  if (code === undefined || code === '')
    return {
      ok: false,
      error: {
        code: 'code-missing',
        message: 'Callback: the response carries neither "code" nor "error".',
      },
    }
  return { ok: true, accepted: { code } }
}
