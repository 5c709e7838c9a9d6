import { type Check, fix } from '../../check.ts'
import { readUrl } from '../../facts/read-url.ts'
import { messageOf, stepErrorOf } from '../../facts/step-errors.ts'

/** Finds a run that could not start, because the connection lacks what an authorization request needs. */
export const connectionIncomplete: Check = {
  code: 'connection-incomplete',
  severity: 'error',
  title: 'The connection cannot be run as it is',
  rule: 'RFC 6749 §4.1.1; Auth0 Management API, options of oauth2 connections',
  example:
    'tokenURL is missing. Nothing was sent. If the connection worked before, look for an update that sent only some of its options: a PATCH of an Auth0 connection replaces all of "options", so whatever the request left out is gone.',
  find({ run }) {
    const error = stepErrorOf(run, 'authorization-request')
    if (error?.code !== 'connection-incomplete') return null
    const reason = messageOf(error)
    const isMissing = /is missing/.test(reason)
    return {
      explanation: isMissing
        ? `${reason} Nothing was sent. If the connection worked before, look for an update that sent only some of its options: a PATCH of an Auth0 connection replaces all of "options", so whatever the request left out is gone.`
        : `${reason} Nothing was sent.`,
      evidence: [error.evidence],
      fix: /response_mode/.test(reason)
        ? removeResponseMode(run.connection.options.authorizationURL)
        : undefined,
    }
  },
}

function removeResponseMode(authorizationURL: string) {
  const url = readUrl(authorizationURL)
  if (url === null) return undefined
  url.searchParams.delete('response_mode')
  return fix('Remove response_mode from the authorization URL', [
    { path: ['options', 'authorizationURL'], value: url.href },
  ])
}
