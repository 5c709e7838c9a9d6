import type { IncomingMessage, ServerResponse } from 'node:http'
import { endpointPaths } from '../provider-configuration.ts'
import { pathOf, type Responder } from '../responder.ts'
import type { PlaygroundKeys } from '../signing-keys.ts'
import { type Answer, changeAnswer, sendAnswer } from './answer.ts'

/** The playground that a fault is in. */
export interface FaultSite {
  /** For example `http://127.0.0.1:4410`. */
  readonly address: string
  readonly keys: PlaygroundKeys
}

/**
 * What a fault does: it meets every request before the playground does, and answers it, arranges
 * that the playground's answer is changed, or leaves it alone.
 */
export type FaultBehaviour = (site: FaultSite) => Responder

type Endpoint = keyof typeof paths

const paths = { ...endpointPaths, discovery: '/.well-known/openid-configuration' }

/** Answers an endpoint's requests in place of the playground; `null` leaves one to the playground. */
export function answerAt(
  endpoint: Endpoint,
  answer: Answer | ((request: IncomingMessage, site: FaultSite) => Answer | null),
): FaultBehaviour {
  return (site) => async (request, response) => {
    if (!isAt(endpoint, request)) return false
    const given = typeof answer === 'function' ? answer(request, site) : answer
    if (given === null) return false
    sendAnswer(response, given)
    return true
  }
}

/** Changes what the playground answers at an endpoint. */
export function changeAt(
  endpoint: Endpoint,
  change: (answer: Answer, request: IncomingMessage, site: FaultSite) => Answer | Promise<Answer>,
): FaultBehaviour {
  return (site) => async (request, response) => {
    if (isAt(endpoint, request)) changeAnswer(response, (answer) => change(answer, request, site))
    return false
  }
}

/** Does to an endpoint's connection what no answer can do; `act` sees to the response's end. */
export function breakAt(
  endpoint: Endpoint,
  act: (response: ServerResponse) => void,
): FaultBehaviour {
  return () => async (request, response) => {
    if (!isAt(endpoint, request)) return false
    act(response)
    return true
  }
}

function isAt(endpoint: Endpoint, request: IncomingMessage): boolean {
  // A preflight request of a browser (Fetch standard) is none of the protocol's.
  return pathOf(request) === paths[endpoint] && request.method !== 'OPTIONS'
}
