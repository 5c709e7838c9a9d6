import type { callbackFaults as descriptions } from '../../shared/faults/callback-faults.ts'
import { endpointPaths } from '../provider-configuration.ts'
import { pathOf } from '../responder.ts'
import { type Answer, changeAnswer } from './answer.ts'
import type { FaultBehaviour, FaultSite } from './fault-behaviour.ts'

/** What is wrong with the answer that the browser brings to the callback URL. */
export const callbackFaults = {
  'state-wrong': changeParameters((response) =>
    response.set('state', 'the-state-of-another-login'),
  ),
  'state-missing': changeParameters((response) => response.delete('state')),
  'state-twice': changeParameters((response) => repeat(response, 'state')),
  'code-missing': changeParameters((response) => response.delete('code')),
  'code-twice': changeParameters((response) => repeat(response, 'code')),
  'code-beside-error': changeParameters((response) => response.set('error', 'server_error')),
  'code-in-fragment': answerInMode('fragment'),
  'code-by-form-post': answerInMode('form_post'),
  'tokens-in-fragment': changeCallback(answerImplicitly),
  'iss-wrong': changeParameters((response) => response.set('iss', 'https://attacker.example')),
  'iss-missing': changeParameters((response) => response.delete('iss')),
  'callback-trailing-slash': changeCallback((callback) => {
    callback.pathname = `${callback.pathname}/`
  }),
  'callback-www': changeCallback((callback) => {
    callback.hostname = `www.${callback.hostname}`
  }),
  'callback-http': changeCallback((callback) => {
    callback.protocol = callback.protocol === 'https:' ? 'http:' : 'https:'
  }),
  'callback-port': changeCallback((callback) => {
    callback.port = callback.port === '8443' ? '9443' : '8443'
  }),
  'callback-path-case': changeCallback((callback) => {
    callback.pathname = callback.pathname.toUpperCase()
  }),
  'callback-elsewhere': changeCallback(({ search }) => `https://other-app.invalid/signin${search}`),
  'callback-to-app': changeCallback(({ search }) => `com.example.app://signin${search}`),
} satisfies Record<keyof typeof descriptions, FaultBehaviour>

/** Lets the playground answer as if the request had asked for another `response_mode`. */
function answerInMode(responseMode: string): FaultBehaviour {
  return () => async (request) => {
    const url = new URL(request.url ?? '/', 'http://playground.invalid')
    if (url.pathname !== endpointPaths.authorization) return false
    url.searchParams.set('response_mode', responseMode)
    request.url = `${url.pathname}${url.search}`
    return false
  }
}

/** Changes the parameters with which the browser is sent to the callback URL. */
function changeParameters(change: (response: URLSearchParams) => void): FaultBehaviour {
  return changeCallback((callback) => {
    change(callback.searchParams)
  })
}

function repeat(parameters: URLSearchParams, name: string): void {
  parameters.append(name, parameters.get(name) ?? '')
}

/** Answers as the implicit grant does (RFC 6749 §4.2.2). */
function answerImplicitly(callback: URL): undefined {
  callback.searchParams.delete('code')
  callback.searchParams.append('access_token', '2YotnFZFEjr1zCsicMWpAA')
  callback.searchParams.append('token_type', 'Bearer')
  callback.hash = callback.search.slice(1)
  callback.search = ''
}

/**
 * Changes the URL to which the browser is sent at the end of a login: `change` does it in place, or
 * returns another URL.
 */
function changeCallback(change: (callback: URL) => string | undefined): FaultBehaviour {
  return (site) => async (request, response) => {
    if (isOfAuthorization(pathOf(request)))
      changeAnswer(response, (answer) => {
        const callback = callbackOf(answer, site)
        if (callback === null) return answer
        const location = change(callback) ?? callback.href
        return { ...answer, headers: { ...answer.headers, location } }
      })
    return false
  }
}

/** The authorization endpoint, and the paths below it at which it goes on after a page. */
function isOfAuthorization(path: string): boolean {
  const { authorization } = endpointPaths
  return path === authorization || path.startsWith(`${authorization}/`)
}

/** Where an answer sends the browser, if that is the callback URL and none of the playground's own pages. */
function callbackOf({ headers }: Answer, { address }: FaultSite): URL | null {
  const { location } = headers
  if (typeof location !== 'string' || !URL.canParse(location)) return null
  const url = new URL(location)
  const isResponse = url.searchParams.has('code') || url.searchParams.has('error')
  return isResponse && url.origin !== address ? url : null
}
